import type { Rule } from '../rule.ts';

export const teamRules: readonly Rule[] = [
  {
    name: 'logOut',
    operations: ['logoutTeamMember'],
    sources: ['logout-team-member', 'logout-a-team-member'],
    assumed: 'An agent who was online is offline then, and one whose status was never set still has none.',
  },
  {
    name: 'listTeam',
    operations: ['getTeam'],
    sources: ['get-team'],
  },
  {
    name: 'removeMember',
    operations: ['removeTeamMember'],
    sources: ['remove-team-member'],
    assumed:
      'The owner cannot be removed; chats lose the member as assignee and collaborator; reports keep their other managers; licenses and telephone lines become free; messages and notes stay.',
  },
  {
    name: 'changeReportingManager',
    operations: ['changeReportingManager'],
    sources: ['change-reporting-manager'],
    assumed:
      'The manager replaces all earlier ones, and need not have a team already. Members cannot report to themselves, directly or indirectly.',
  },
  {
    name: 'changeRoles',
    operations: ['changeTeamMemberRole'],
    sources: ['change-team-member-role'],
    assumed:
      'An unknown member or `orgRole` is the documented 422 for the whole request; an unknown WABA number or its role fails alone.',
  },
  {
    name: 'findRole',
    operations: ['changeTeamMemberRole', 'addMembersUnderReportingManager'],
    sources: ['change-team-member-role'],
    assumed: 'Roles of the other type are not found.',
  },
  {
    name: 'makeReportingManager',
    operations: ['makeTeamMemberReportingManager'],
    sources: ['make-team-member-reporting-manager', 'change-reporting-manager'],
    assumed:
      "An unknown phone number is a 422, members keep their managers, and the manager's own phone number, which the reference's sample lists, is ignored. Members cannot report to themselves, directly or indirectly.",
  },
  {
    name: 'isReportingManager',
    operations: ['makeTeamMemberReportingManager', 'addMembersUnderReportingManager'],
    sources: [],
    assumed: 'A member has a team as long as at least one other member reports to them.',
  },
  {
    name: 'addMembers',
    operations: ['addMembersUnderReportingManager'],
    sources: ['add-member-under-reporting-manager', 'add-member-under-reporting-manager-1'],
    assumed:
      'A flag that is left out is false, a person who gets no message can still accept, a person who is added directly needs no invitation, and one refused person refuses all. `wabaAccess` may be left out, and an unknown WABA number or role is a 422, as is a person who is on the team already.',
  },
  {
    name: 'readMember',
    operations: ['getTeamMemberDetails'],
    sources: ['get-team-member-details'],
    assumed: 'The 400 is for anything but digits, and the 422 for digits that cannot be a whole phone number.',
  },
  {
    name: 'listRoles',
    operations: ['getAllRoles'],
    sources: ['get-all-roles', 'get-all-roles-1'],
  },
  {
    name: 'setAgentStatus',
    operations: ['setAgentStatus'],
    sources: ['public-agent-status'],
    assumed:
      'An unknown agent is a 400 too, since no other status is documented. The messages are assumed as well, and that whoever goes online is logged in.',
  },
  {
    name: 'toWireRoleChange',
    operations: ['changeTeamMemberRole'],
    sources: [],
    assumed: 'The request succeeds even if some WABA numbers fail.',
  },
  {
    name: 'hasAccess',
    operations: [
      'assignTeamMemberToChat',
      'assignTeamMemberToCustomer',
      'assignCustomerTagsAndCustomFields',
      'addChatCollaborators',
    ],
    sources: ['help centre', 'assign-team-member-to-customer'],
    assumed:
      'Any role on the WABA number of a chat gives access to it, and so does owning the account. A refusal is the 403 of `/customer/assign`; a collaborator without access is one that failed.',
  },
];
