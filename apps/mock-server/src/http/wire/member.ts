import type { Schemas } from '@doubletick-kit/contract';
import type { Member } from '../../world/tables/team.ts';
import type { TeamEntry } from '../../world/team/members.ts';
import type { World } from '../../world/world.ts';
import { toIso } from './iso-time.ts';

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

/** A team member as the answer to an assignment. */
export function toWireAssignee({ name, email, phone }: Member): Schemas['Assignee'] {
  return { name, ...(email === null ? {} : { email }), phone };
}

/** Where a member's address may be null, a manager's is left out. */
function toWireManager(member: Member): Schemas['ReportingManager'] {
  return { ...toWirePerson(member), ...(member.email === null ? {} : { email: member.email }) };
}

function toWirePerson({ id, name, phone, joinedAt }: Member) {
  return { id, name, phone, joinDate: toIso(joinedAt) };
}
