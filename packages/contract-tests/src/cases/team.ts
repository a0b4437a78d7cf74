import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { agents, invited, roles } = demo;
const { owner, lead, member, secondMember } = agents;
const nobody = '919999999999';
const success = { success: true };
const asGuide = { because: 'the world responds like the guide', world: { successStatus: 'guide' } } as const;

const readCases: readonly Case[] = [
  {
    operation: 'getTeam',
    status: 200,
    because: 'there is a team',
    answer: { data: [owner, lead, member, secondMember] },
  },
  { operation: 'getTeam', status: 201, ...asGuide },
];

const detailsInput = { query: { agentNumber: member.phone } };
const detailsCases: readonly Case[] = [
  {
    operation: 'getTeamMemberDetails',
    status: 200,
    because: 'the member was just given another manager',
    before: [
      {
        operation: 'changeReportingManager',
        input: { body: { memberPhoneNumber: member.phone, reportingManagerPhoneNumber: secondMember.phone } },
      },
    ],
    input: detailsInput,
    answer: { ...member, reportingManager: [secondMember], wabaRoles: [{ roleName: 'Agent' }] },
  },
  { operation: 'getTeamMemberDetails', status: 201, ...asGuide, input: detailsInput, answer: member },
  {
    operation: 'getTeamMemberDetails',
    status: 400,
    because: 'a name is sent',
    input: { query: { agentNumber: member.name } },
    answer: { message: ['agentNumber must be a valid phone number'] },
  },
  {
    operation: 'getTeamMemberDetails',
    status: 404,
    because: 'the member was removed',
    before: [{ operation: 'removeTeamMember', input: { body: { memberPhoneNumber: member.phone } } }],
    input: detailsInput,
    answer: { message: 'Team member not found' },
  },
  {
    operation: 'getTeamMemberDetails',
    status: 422,
    because: 'the phone number is too short',
    input: { query: { agentNumber: '12' } },
    answer: { message: 'Invalid phone number: ending in 12', error: 'Unprocessable Entity' },
  },
];

const removeInput = { body: { memberPhoneNumber: lead.phone } };
const leavingCases: readonly Case[] = [
  { operation: 'removeTeamMember', status: 200, because: 'the member leaves', input: removeInput, answer: success },
  { operation: 'removeTeamMember', status: 201, ...asGuide, input: removeInput, answer: success },
  { operation: 'removeTeamMember', status: 400, because: 'no phone number is sent', input: { body: {} } },
  {
    operation: 'removeTeamMember',
    status: 422,
    because: 'the member has already left',
    before: [{ operation: 'removeTeamMember', input: removeInput }],
    input: removeInput,
    answer: { message: 'User not found' },
  },
  {
    operation: 'removeTeamMember',
    status: 422,
    because: 'the owner cannot leave',
    input: { body: { memberPhoneNumber: owner.phone } },
    answer: { message: 'The owner of the organization cannot be removed' },
  },
  {
    operation: 'logoutTeamMember',
    status: 201,
    because: 'the member is logged in',
    input: { body: { userPhoneNumber: lead.phone } },
    answer: success,
  },
  { operation: 'logoutTeamMember', status: 400, because: 'no phone number is sent', input: { body: {} } },
  {
    operation: 'logoutTeamMember',
    status: 422,
    because: 'no team member has the phone number',
    input: { body: { userPhoneNumber: nobody } },
    answer: { message: 'User is not a member of the team' },
  },
];

const managerInput = { body: { reportingManagerPhoneNumber: owner.phone, memberPhoneNumber: member.phone } };
const newTeam = { reportingManagerPhoneNumber: member.phone, teamMemberPhoneNumbers: [secondMember.phone] };
const managerCases: readonly Case[] = [
  { operation: 'changeReportingManager', status: 200, because: 'both exist', input: managerInput, answer: success },
  { operation: 'changeReportingManager', status: 201, ...asGuide, input: managerInput, answer: success },
  {
    operation: 'changeReportingManager',
    status: 400,
    because: 'no manager is named',
    input: { body: { memberPhoneNumber: member.phone } },
  },
  {
    operation: 'changeReportingManager',
    status: 422,
    because: 'the manager is unknown',
    input: { body: { ...managerInput.body, reportingManagerPhoneNumber: nobody } },
    answer: { message: 'One or more user does not exist.' },
  },
  {
    operation: 'makeTeamMemberReportingManager',
    status: 201,
    because: 'the new team has a member',
    input: { body: newTeam },
    answer: success,
  },
  { operation: 'makeTeamMemberReportingManager', status: 400, because: 'no manager is named', input: { body: {} } },
  {
    operation: 'makeTeamMemberReportingManager',
    status: 422,
    because: 'the new team has no members',
    input: { body: { reportingManagerPhoneNumber: member.phone } },
    answer: { message: 'At least one team member phone number is required to create a new reporting manager team.' },
  },
];

const person = { ...invited, orgRoleId: roles.organization.member.id, addToTeamDirectly: true };
const addInput = { body: { reportingManagerPhoneNumber: member.phone, members: [person] } };
const makeManager = { operation: 'makeTeamMemberReportingManager', input: { body: newTeam } } as const;
const addCases: readonly Case[] = [
  {
    operation: 'addMembersUnderReportingManager',
    status: 200,
    because: 'the manager was just given a team',
    before: [makeManager],
    input: addInput,
    answer: success,
  },
  {
    operation: 'addMembersUnderReportingManager',
    status: 201,
    ...asGuide,
    before: [makeManager],
    input: addInput,
    answer: success,
  },
  {
    operation: 'addMembersUnderReportingManager',
    status: 400,
    because: 'a person has no phone number',
    input: { body: { reportingManagerPhoneNumber: lead.phone, members: [{ ...person, phone: undefined }] } },
    answer: { message: ['members.0.phone should not be empty'] },
  },
  {
    operation: 'addMembersUnderReportingManager',
    status: 422,
    because: 'the manager has no team',
    input: addInput,
    answer: { message: 'Reporting manager does not exist.' },
  },
];

const statusInput = { body: { phone: lead.phone, status: 'OFFLINE' } };
const statusCases: readonly Case[] = [
  {
    operation: 'setAgentStatus',
    status: 200,
    because: 'the agent goes offline',
    input: statusInput,
    answer: { success: true, previousStatus: 'ONLINE' },
  },
  {
    operation: 'setAgentStatus',
    status: 400,
    because: 'Agent Availability is off',
    input: statusInput,
    world: { agentAvailability: 'off' },
    answer: { message: ['Agent Availability is not enabled for the organization'] },
  },
];

export const teamCases: readonly Case[] = [
  ...readCases,
  ...detailsCases,
  ...leavingCases,
  ...managerCases,
  ...addCases,
  ...statusCases,
];
