import type { Schemas } from '@doubletick-kit/contract';
import type { RoleOutcome } from '../../world/team/roles.ts';
import type { World } from '../../world/world.ts';

/** What became of the roles that were asked for, and of no others. Assumed: numbers that failed are no failure of all. */
export function toWireRoleChange(outcome: RoleOutcome, { channels }: World): Schemas['TeamMemberRoleChange'] {
  const { member, orgRole, wabaRoles } = outcome;
  const added = wabaRoles?.added.map(({ wabaNumber, role }) => ({
    wabaNumber,
    wabaName: channels.get(wabaNumber)?.displayName ?? null,
    roleId: role.id,
    roleName: role.name,
  }));
  return {
    success: true,
    memberPhoneNumber: member.phone,
    ...(orgRole ? { orgRoleId: orgRole.id, orgRoleName: orgRole.name } : {}),
    ...(wabaRoles && added ? { wabaRoles: { added, errored: wabaRoles.errored } } : {}),
  };
}
