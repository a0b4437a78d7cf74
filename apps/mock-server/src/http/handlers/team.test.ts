import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { agents, customers, roles, wabaNumbers } = demo;
const at = 1_000_000_000_000;
const dayMs = 86_400_000;

it('describes a member with managers and roles', async () => {
  const { body } = await setupCheckedMock().send('getTeamMemberDetails', {
    search: `?agentNumber=%2B${agents.member.phone}`,
  });
  expect(body).toEqual({
    ...agents.member,
    id: 'user_0000000013',
    joinDate: new Date(at - 480 * dayMs).toISOString(),
    reportingManager: [{ ...agents.lead, id: 'user_0000000012', joinDate: new Date(at - 540 * dayMs).toISOString() }],
    orgRoleName: 'TEAM_MEMBER',
    orgRoleId: roles.organization.member.id,
    isOrganizationOwner: false,
    wabaRoles: [{ wabaName: 'Acme Support', wabaNumber: wabaNumbers.support, roleName: 'Agent' }],
  });
});

it.each([
  ['', 400, { message: ['agentNumber should not be empty'], error: 'Bad Request' }],
  ['?agentNumber=Asha', 400, { message: ['agentNumber must be a valid phone number'], error: 'Bad Request' }],
  ['?agentNumber=12', 422, { message: 'Invalid phone number: ending in 12', error: 'Unprocessable Entity' }],
  ['?agentNumber=919999999999', 404, { message: 'Team member not found', error: 'Not Found' }],
])('finds no member by "%s" (%i)', async (search, status, answer) => {
  const { body } = await setupCheckedMock().send('getTeamMemberDetails', { search });
  expect(body).toEqual({ statusCode: status, ...answer });
});

it('shows the missing email of a new member as null, and leaves out that of a manager', async () => {
  const { send } = setupCheckedMock();
  const phone = '919999999916';
  const wabaAccess = [{ wabaNumber: wabaNumbers.support, wabaRoleId: roles.onNumber.agent.id }];
  const person = {
    name: 'Arjun Das',
    phone,
    orgRoleId: roles.organization.member.id,
    addToTeamDirectly: true,
    wabaAccess,
  };
  await send('addMembersUnderReportingManager', {
    body: { reportingManagerPhoneNumber: agents.lead.phone, members: [person] },
  });
  await send('changeReportingManager', {
    body: { reportingManagerPhoneNumber: phone, memberPhoneNumber: agents.member.phone },
  });
  const manager = { id: expect.stringMatching(/^user_\w{10}$/), name: 'Arjun Das', phone };
  const { body } = await send('getTeam');
  expect(body.data).toContainEqual(expect.objectContaining({ ...manager, email: null }));
  const joinDate = new Date(at).toISOString();
  expect(body.data).toContainEqual(
    expect.objectContaining({ ...agents.member, reportingManager: [{ ...manager, joinDate }] }),
  );
  const assignment = { customerPhoneNumber: customers.unassigned.phone, assignedUserPhoneNumber: phone };
  const assigned = await send('assignTeamMemberToChat', { body: assignment });
  expect(assigned.body).toEqual({ name: 'Arjun Das', phone });
});

it('frees the chats of a member who is removed', async () => {
  const { send } = setupCheckedMock();
  const { status, body } = await send('removeTeamMember', { body: { memberPhoneNumber: agents.lead.phone } });
  expect({ status, body }).toEqual({ status: 200, body: { success: true } });
  const chats = await send('getChatList', { search: '?limit=100' });
  expect(JSON.stringify(chats.body)).not.toContain(agents.lead.phone);
  const again = await send('removeTeamMember', { body: { memberPhoneNumber: agents.lead.phone } });
  expect(again.body).toEqual({ statusCode: 422, message: 'User not found' });
});

it('answers with only the roles that were asked for', async () => {
  const { send } = setupCheckedMock();
  const memberPhoneNumber = agents.member.phone;
  const organization = await send('changeTeamMemberRole', {
    body: { memberPhoneNumber, orgRole: { roleName: 'TEAM_LEAD' } },
  });
  const org = { orgRoleId: roles.organization.lead.id, orgRoleName: 'TEAM_LEAD' };
  expect(organization.body).toEqual({ success: true, memberPhoneNumber, ...org });
  const wabaNumber = wabaNumbers.support;
  const numbers = await send('changeTeamMemberRole', {
    body: { memberPhoneNumber, wabaRoles: [{ wabaNumber, roleId: roles.onNumber.caller.id }] },
  });
  const added = [{ wabaNumber, wabaName: 'Acme Support', roleId: roles.onNumber.caller.id, roleName: 'Caller' }];
  expect(numbers.body).toEqual({ success: true, memberPhoneNumber, wabaRoles: { added, errored: [] } });
});

it('sends every documented property of a role', async () => {
  const { body } = await setupCheckedMock().send('getAllRoles');
  expect(Object.values(body)).toContainEqual({
    ...roles.onNumber.caller,
    title: 'Caller',
    description: 'Calls customers back',
    type: 'WHATSAPP',
    permissions: [
      {
        id: 'permission_0000000002',
        name: 'VIEW_ASSIGNED_CHATS',
        description: 'Sees the chats that are assigned to the holder',
      },
      { id: 'permission_0000000006', name: 'INITIATE_CALL', description: 'Calls customers' },
    ],
    isCustomRole: true,
    dateCreated: new Date(at - 700 * dayMs).toISOString(),
    dateUpdated: new Date(at - 699 * dayMs).toISOString(),
  });
});

it.each([
  ['logoutTeamMember', { userPhoneNumber: '919999999999' }, 422],
  ['removeTeamMember', { memberPhoneNumber: agents.owner.phone }, 422],
  ['removeTeamMember', { memberPhoneNumber: '' }, 422],
  ['changeReportingManager', { reportingManagerPhoneNumber: '', memberPhoneNumber: '' }, 422],
  ['makeTeamMemberReportingManager', { reportingManagerPhoneNumber: agents.member.phone }, 422],
  ['addMembersUnderReportingManager', {}, 400],
  ['addMembersUnderReportingManager', { reportingManagerPhoneNumber: agents.lead.phone, members: [{}] }, 400],
  ['changeTeamMemberRole', { memberPhoneNumber: '919999999999', orgRole: { roleName: 'OWNER' } }, 422],
  ['setAgentStatus', { phone: '919999999999', status: 'ONLINE' }, 400],
  ['setAgentStatus', { phone: agents.lead.phone, status: 'AWAY' }, 400],
] as const)('refuses %s with %j by %i, and names no number in full', async (operation, body, status) => {
  const answer = await setupCheckedMock().send(operation, { body });
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.body)).not.toMatch(/\d{7}/);
});
