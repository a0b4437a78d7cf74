import type { Schemas } from '@doubletick-kit/contract';
import type { Member, Role } from '../../world/tables/team.ts';
import type { TeamEntry } from '../../world/team/members.ts';
import type { RoleOutcome } from '../../world/team/roles.ts';
import type { World } from '../../world/world.ts';
import { compact } from './compact.ts';
import { toIso } from './time.ts';

/** A team member as `GET /team` sends it. */
export function toWireMember({ member, managers }: TeamEntry): Required<Schemas['TeamMember']> {
  return {
    ...toWirePerson(member),
    email: member.email,
    reportingManager: managers.map(toWireManager),
    orgRoleName: member.role.name,
    orgRoleId: member.role.id,
    isOrganizationOwner: member.isOwner,
  };
}

/** A team member as `GET /team/member` sends it. */
export function toWireMemberDetails(entry: TeamEntry, { channels }: World): Required<Schemas['TeamMemberDetails']> {
  const wabaRoles = entry.member.wabaRoles.map(({ wabaNumber, role }) => ({
    wabaName: channels.get(wabaNumber)?.displayName ?? wabaNumber,
    wabaNumber,
    roleName: role.name,
  }));
  return { ...toWireMember(entry), wabaRoles };
}

/** The assignee as an assignment answers. */
export function toWireAssignee({ name, email, phone }: Member): Schemas['Assignee'] {
  return compact({ name, email: email ?? undefined, phone });
}

/** Unlike a member's email, which may be null, a manager's is left out. */
function toWireManager(member: Member): Schemas['ReportingManager'] {
  return compact({ ...toWirePerson(member), email: member.email ?? undefined });
}

function toWirePerson({ id, name, phone, joinedAt }: Member) {
  return { id, name, phone, joinDate: toIso(joinedAt) };
}

/** A role with the title of the guide and the dates of the reference. */
export function toWireRole({ permissions, isCustom, createdAt, updatedAt, ...role }: Role): Required<Schemas['Role']> {
  return {
    id: role.id,
    name: role.name,
    title: role.title,
    description: role.description,
    type: role.type,
    permissions: permissions.map((permission) => ({ ...permission })),
    isCustomRole: isCustom,
    dateCreated: toIso(createdAt),
    dateUpdated: toIso(updatedAt),
  };
}

/** What happened to the roles that a request names. Assumed: numbers that failed do not make the request fail. */
export function toWireRoleChange(outcome: RoleOutcome, { channels }: World): Schemas['TeamMemberRoleChange'] {
  const { member, orgRole, wabaRoles } = outcome;
  const added = wabaRoles?.added.map(({ wabaNumber, role }) => ({
    wabaNumber,
    wabaName: channels.get(wabaNumber)?.displayName ?? null,
    roleId: role.id,
    roleName: role.name,
  }));
  return compact({
    success: true,
    memberPhoneNumber: member.phone,
    orgRoleId: orgRole?.id,
    orgRoleName: orgRole?.name,
    wabaRoles: wabaRoles && added && { added, errored: wabaRoles.errored },
  });
}
