import { isRefusal } from '../../world/refusal.ts';
import { addMembers } from '../../world/team/add-members.ts';
import { listTeam, logOut, readMember, setAgentStatus } from '../../world/team/members.ts';
import { removeMember } from '../../world/team/remove-member.ts';
import { changeReportingManager, makeReportingManager } from '../../world/team/reporting-lines.ts';
import { changeRoles, listRoles } from '../../world/team/roles.ts';
import { refused } from '../response/upstream-errors.ts';
import { toWireMember, toWireMemberDetails } from '../wire/member.ts';
import { toWireRole } from '../wire/role.ts';
import { toWireRoleChange } from '../wire/role-change.ts';
import type { HandlersOf } from './handler.ts';

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

/** The people of the organization, whom they report to, and what they may do. */
export const teamHandlers: HandlersOf<Ids> = {
  getTeam({ world }) {
    return { status: 200, body: { data: listTeam(world).map(toWireMember) } };
  },

  getTeamMemberDetails({ world, query }) {
    const entry = readMember(world, query.agentNumber);
    return isRefusal(entry) ? refused(entry) : { status: 200, body: toWireMemberDetails(entry, world) };
  },

  addMembersUnderReportingManager({ world, body }) {
    const outcome = addMembers(world, body);
    return isRefusal(outcome) ? refused(outcome) : { status: 200, body: { success: true } };
  },

  removeTeamMember({ world, body }) {
    const member = removeMember(world, body.memberPhoneNumber);
    return isRefusal(member) ? refused(member) : { status: 200, body: { success: true } };
  },

  logoutTeamMember({ world, body }) {
    const member = logOut(world, body.userPhoneNumber);
    return isRefusal(member) ? refused(member) : { status: 201, body: { success: true } };
  },

  changeReportingManager({ world, body }) {
    const outcome = changeReportingManager(world, body);
    return isRefusal(outcome) ? refused(outcome) : { status: 200, body: { success: true } };
  },

  makeTeamMemberReportingManager({ world, body }) {
    const manager = makeReportingManager(world, body);
    return isRefusal(manager) ? refused(manager) : { status: 201, body: { success: true } };
  },

  changeTeamMemberRole({ world, body }) {
    const outcome = changeRoles(world, body);
    return isRefusal(outcome) ? refused(outcome) : { status: 200, body: toWireRoleChange(outcome, world) };
  },

  getAllRoles({ world }) {
    const roles = listRoles(world);
    return isRefusal(roles) ? refused(roles) : { status: 200, body: roles.map(toWireRole) };
  },

  setAgentStatus({ world, body }) {
    const outcome = setAgentStatus(world, body);
    return isRefusal(outcome)
      ? refused(outcome)
      : { status: 200, body: { success: true, previousStatus: outcome.previous } };
  },
};
