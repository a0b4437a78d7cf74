import { expect, it } from 'vitest';
import { demo } from '../seed/demo.ts';
import { type AddedMember, acceptInvitation, addMembers } from './add-members.ts';
import { removeMember } from './remove-member.ts';
import { setupTeam } from './setup-team.fixture.ts';

const { roles, wabaNumbers } = demo;
const reportingManagerPhoneNumber = demo.agents.lead.phone;
const phone = '919999999916';
const person: AddedMember = {
  name: 'Arjun Das',
  phone: '+91 99999 99916',
  orgRoleId: roles.organization.member.id,
  wabaAccess: [{ wabaNumber: `+${wabaNumbers.sales}`, wabaRoleId: roles.onNumber.agent.id }],
};
const profile = {
  name: 'Arjun Das',
  phone,
  email: null,
  role: roles.organization.member,
  wabaRoles: [{ wabaNumber: wabaNumbers.sales, role: roles.onNumber.agent }],
  managerPhones: [reportingManagerPhoneNumber],
};

it('adds a person to the team at once, with manager and roles', () => {
  const { world } = setupTeam();
  const members = [{ ...person, email: 'arjun@example.com', addToTeamDirectly: true, sendInviteMessage: true }];
  expect(addMembers(world, { reportingManagerPhoneNumber, members })).toEqual({ added: 1 });
  expect(world.members.get(phone)).toMatchObject({ ...profile, email: 'arjun@example.com', joinedAt: world.now() });
  expect(world.invitations.has(phone)).toBe(false);
});

it.each([true, false, undefined])('adds a person who accepts, with a message sent: %s', (sendInviteMessage) => {
  const { world } = setupTeam();
  addMembers(world, { reportingManagerPhoneNumber, members: [{ ...person, sendInviteMessage }] });
  expect(world.members.has(phone)).toBe(false);
  const isMessageSent = sendInviteMessage === true;
  expect(world.invitations.get(phone)).toEqual({ ...profile, isMessageSent, invitedAt: world.now() });
  expect(acceptInvitation(world, phone)).toMatchObject(profile);
  expect(acceptInvitation(world, phone)).toMatchObject({ status: 404 });
});

it('drops the manager of an invitation who has left in between', () => {
  const { world } = setupTeam();
  addMembers(world, { reportingManagerPhoneNumber, members: [person] });
  removeMember(world, reportingManagerPhoneNumber);
  expect(acceptInvitation(world, phone)).toMatchObject({ managerPhones: [] });
});

it('invites a person again, and adds a person who has an invitation', () => {
  const { world } = setupTeam();
  addMembers(world, { reportingManagerPhoneNumber, members: [person] });
  addMembers(world, { reportingManagerPhoneNumber, members: [{ ...person, name: 'Arjun' }] });
  expect(world.invitations.get(phone)).toMatchObject({ name: 'Arjun' });
  addMembers(world, { reportingManagerPhoneNumber, members: [{ ...person, addToTeamDirectly: true }] });
  expect(world.invitations.has(phone)).toBe(false);
});

const access = { wabaNumber: wabaNumbers.sales, wabaRoleId: roles.onNumber.agent.id };

it.each<[object, number, string]>([
  [{ reportingManagerPhoneNumber: undefined }, 400, 'reportingManagerPhoneNumber should not be empty'],
  [{ members: undefined }, 400, 'members should not be empty'],
  [{ members: [] }, 400, 'members should not be empty'],
  [{ reportingManagerPhoneNumber: '919999999999' }, 422, 'Reporting manager does not exist.'],
  [{ reportingManagerPhoneNumber: demo.agents.member.phone }, 422, 'Reporting manager does not exist.'],
  [{ members: [person, person] }, 400, 'members must have different phones'],
])('refuses members with %j with %i: %s', (change, status, message) => {
  const { world, state } = setupTeam();
  const before = state();
  const input = { reportingManagerPhoneNumber, members: [person], ...change };
  expect(addMembers(world, input)).toEqual({ kind: 'refusal', status, message });
  expect(state()).toEqual(before);
});

it.each<[Partial<AddedMember>, number, string]>([
  [{ name: undefined }, 400, 'members.1.name should not be empty'],
  [{ phone: undefined }, 400, 'members.1.phone should not be empty'],
  [{ orgRoleId: undefined }, 400, 'members.1.orgRoleId should not be empty'],
  [{ phone: 'me' }, 400, 'members.1.phone must be a valid phone number'],
  [
    { wabaAccess: [{ ...access, wabaNumber: undefined }] },
    400,
    'members.1.wabaAccess.0.wabaNumber should not be empty',
  ],
  [
    { wabaAccess: [{ ...access, wabaRoleId: undefined }] },
    400,
    'members.1.wabaAccess.0.wabaRoleId should not be empty',
  ],
  [{ wabaAccess: [access, access] }, 400, 'members.1.wabaAccess must have different wabaNumbers'],
  [{ wabaAccess: [{ ...access, wabaNumber: '919999999909' }] }, 422, 'WABA number not found'],
  [{ wabaAccess: [{ ...access, wabaRoleId: roles.organization.lead.id }] }, 422, 'Role not found'],
  [{ orgRoleId: roles.onNumber.agent.id }, 422, 'Role not found'],
  [{ phone: `+${demo.agents.member.phone}` }, 422, 'User is already a member of the team'],
])('refuses everyone when one has %j, with %i: %s', (change, status, message) => {
  const { world, state } = setupTeam();
  const before = state();
  const second = { ...person, phone: '919999999917', ...change };
  const members = [{ ...person, addToTeamDirectly: true }, second];
  expect(addMembers(world, { reportingManagerPhoneNumber, members })).toEqual({ kind: 'refusal', status, message });
  expect(state()).toEqual(before);
});
