import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { agents, roles, wabaNumbers } = demo;
const memberPhoneNumber = agents.member.phone;
const { lead } = roles.organization;
const wabaRoles = [
  { wabaNumber: wabaNumbers.sales, roleName: roles.onNumber.caller.name },
  { wabaNumber: wabaNumbers.support, roleName: 'Night Shift' },
];

const changeCases: readonly Case[] = [
  {
    operation: 'changeTeamMemberRole',
    status: 200,
    because: 'one of two numbers fails',
    input: { body: { memberPhoneNumber, orgRole: { roleId: lead.id }, wabaRoles } },
    answer: {
      success: true,
      memberPhoneNumber,
      orgRoleId: lead.id,
      orgRoleName: lead.name,
      wabaRoles: {
        added: [
          {
            wabaNumber: wabaNumbers.sales,
            wabaName: 'Acme Sales',
            roleId: roles.onNumber.caller.id,
            roleName: 'Caller',
          },
        ],
        errored: [{ wabaNumber: wabaNumbers.support, error: 'Role not found' }],
      },
    },
  },
  {
    operation: 'changeTeamMemberRole',
    status: 400,
    because: 'no role is named',
    input: { body: { memberPhoneNumber } },
  },
  {
    operation: 'changeTeamMemberRole',
    status: 400,
    because: 'a number is listed twice',
    input: { body: { memberPhoneNumber, wabaRoles: [...wabaRoles, ...wabaRoles] } },
    answer: { message: ['wabaRoles must have different wabaNumbers'] },
  },
  {
    operation: 'changeTeamMemberRole',
    status: 422,
    because: 'no team member has the phone number',
    input: { body: { memberPhoneNumber: '919999999999', wabaRoles } },
    answer: { message: 'Team member not found' },
  },
  {
    operation: 'changeTeamMemberRole',
    status: 422,
    because: 'the organization does not have the role',
    input: { body: { memberPhoneNumber, orgRole: { roleName: 'Owner' }, wabaRoles } },
    answer: { message: 'Role not found' },
  },
];

const allRoles = [...Object.values(roles.organization), ...Object.values(roles.onNumber)];
const listCases: readonly Case[] = [
  { operation: 'getAllRoles', status: 200, because: 'there are roles', answer: allRoles },
  {
    operation: 'getAllRoles',
    status: 201,
    because: 'the world responds like the guide',
    world: { successStatus: 'guide' },
    answer: allRoles,
  },
  {
    operation: 'getAllRoles',
    status: 400,
    because: 'the world fails like the guide',
    world: { roles: { listing: 'fails' } },
  },
  {
    operation: 'getAllRoles',
    status: 422,
    because: 'there are none',
    world: { roles: { defined: 'none' } },
    answer: { message: 'Roles not found' },
  },
];

export const teamRoleCases: readonly Case[] = [...changeCases, ...listCases];
