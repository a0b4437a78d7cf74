import { addMembers } from '../../world/team/add-members.ts';
import { listTeam, logOut, readMember, setAgentStatus } from '../../world/team/members.ts';
import { removeMember } from '../../world/team/remove-member.ts';
import { changeReportingManager, makeReportingManager } from '../../world/team/reporting-lines.ts';
import { changeRoles, listRoles } from '../../world/team/roles.ts';
import { toWireMember, toWireMemberDetails, toWireRole, toWireRoleChange } from '../wire/team.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

type Ids =
  | 'getTeam'
  | 'getTeamMemberDetails'
  | 'addMembersUnderReportingManager'
  | 'removeTeamMember'
  | 'logoutTeamMember'
  | 'changeReportingManager'
  | 'makeTeamMemberReportingManager'
  | 'changeTeamMemberRole'
  | 'getAllRoles'
  | 'setAgentStatus';

/** Team members, their managers and their roles. */
export const teamHandlers: HandlersOf<Ids> = {
  getTeam({ world }) {
    return { status: 200, body: { data: listTeam(world).map(toWireMember) } };
  },

  getTeamMemberDetails({ world, query }) {
    const member = readMember(world, query.agentNumber);
    return unlessRefused(member, (entry) => ({ status: 200, body: toWireMemberDetails(entry, world) }));
  },

  addMembersUnderReportingManager({ world, body }) {
    return unlessRefused(addMembers(world, body), () => ({ status: 200, body: { success: true } }));
  },

  removeTeamMember({ world, body }) {
    const member = removeMember(world, body.memberPhoneNumber);
    return unlessRefused(member, () => ({ status: 200, body: { success: true } }));
  },

  logoutTeamMember({ world, body }) {
    return unlessRefused(logOut(world, body.userPhoneNumber), () => ({ status: 201, body: { success: true } }));
  },

  changeReportingManager({ world, body }) {
    return unlessRefused(changeReportingManager(world, body), () => ({ status: 200, body: { success: true } }));
  },

  makeTeamMemberReportingManager({ world, body }) {
    return unlessRefused(makeReportingManager(world, body), () => ({ status: 201, body: { success: true } }));
  },

  changeTeamMemberRole({ world, body }) {
    const outcome = changeRoles(world, body);
    return unlessRefused(outcome, (changed) => ({ status: 200, body: toWireRoleChange(changed, world) }));
  },

  getAllRoles({ world }) {
    return unlessRefused(listRoles(world), (roles) => ({ status: 200, body: roles.map(toWireRole) }));
  },

  setAgentStatus({ world, body }) {
    return unlessRefused(setAgentStatus(world, body), ({ previous }) => ({
      status: 200,
      body: { success: true, previousStatus: previous },
    }));
  },
};
