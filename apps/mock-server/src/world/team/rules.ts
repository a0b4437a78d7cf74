import type { Rule } from '../rule.ts';

export const teamRules: readonly Rule[] = [
  {
    name: 'logOut',
    operations: ['logoutTeamMember'],
    sources: ['logout-team-member', 'logout-a-team-member'],
    assumed: 'The status as an agent stays.',
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
      'The owner stays; chats lose the member as assignee and collaborator; who reported to the member reports to the other managers only; licenses and places on telephone lines become free; messages and notes stay.',
  },
  {
    name: 'changeReportingManager',
    operations: ['changeReportingManager'],
    sources: ['change-reporting-manager'],
    assumed: 'The manager replaces every earlier one, and needs no team beforehand.',
  },
  {
    name: 'findReportingLine',
    operations: ['changeReportingManager', 'makeTeamMemberReportingManager'],
    sources: ['change-reporting-manager'],
    assumed: "No member's reports lead back to the member.",
  },
  {
    name: 'changeRoles',
    operations: ['changeTeamMemberRole'],
    sources: ['change-team-member-role'],
    assumed:
      'An unknown member or `orgRole` is the documented 422 and stops everything; an unknown number or a role on one fails alone.',
  },
  {
    name: 'findRole',
    operations: ['changeTeamMemberRole', 'addMembersUnderReportingManager'],
    sources: ['change-team-member-role'],
    assumed: 'One role of the other type is not found.',
  },
  {
    name: 'makeReportingManager',
    operations: ['makeTeamMemberReportingManager'],
    sources: ['make-team-member-reporting-manager'],
    assumed:
      "An unknown number is a 422, members keep the managers that they have, and the manager's own number, which the reference's sample lists, is passed over.",
  },
  {
    name: 'isReportingManager',
    operations: ['makeTeamMemberReportingManager', 'addMembersUnderReportingManager'],
    sources: [],
    assumed: 'Whoever others report to has one, however that came about, and the last one who leaves ends it.',
  },
  {
    name: 'addMembers',
    operations: ['addMembersUnderReportingManager'],
    sources: ['add-member-under-reporting-manager'],
    assumed:
      'A flag that is left out is false, who is neither added nor told can still be let in, who joins at once needs no invitation, and one unacceptable person keeps out all.',
  },
  {
    name: 'readNewcomer',
    operations: ['addMembersUnderReportingManager'],
    sources: ['add-member-under-reporting-manager-1'],
    assumed: '`wabaAccess` may be left out, what is unknown is a 422, and so is somebody who is on the team already.',
  },
  {
    name: 'readMember',
    operations: ['getTeamMemberDetails'],
    sources: ['get-team-member-details'],
    assumed:
      'What holds more than digits is no phone number (400), and digits that cannot be a whole one make no sense (422).',
  },
  {
    name: 'listRoles',
    operations: ['getAllRoles'],
    sources: ['get-all-roles'],
  },
  {
    name: 'setAgentStatus',
    operations: ['setAgentStatus'],
    sources: ['public-agent-status'],
    assumed: '400 for an unknown agent too, as no other status is documented, and the texts.',
  },
  {
    name: 'toWireRoleChange',
    operations: ['changeTeamMemberRole'],
    sources: [],
    assumed: 'Numbers that failed are no failure of all.',
  },
];
