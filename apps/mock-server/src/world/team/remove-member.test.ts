import { expect, it } from 'vitest';
import { addCollaborators } from '../inbox/collaborators.ts';
import { demo } from '../seed/demo.ts';
import { joinTeam } from './add-members.ts';
import { listTeam } from './members.ts';
import { removeMember } from './remove-member.ts';
import { setupTeam } from './setup-team.fixture.ts';

const { customers, wabaNumbers } = demo;

it('leaves nothing of a removed member except messages, notes and activities', () => {
  const { world, phones, state } = setupTeam();
  const { lead } = phones;
  const chat = { from: wabaNumbers.support, to: customers.unassigned.phone };
  addCollaborators(world, { ...chat, agentNumbers: [lead, phones.member] });
  const assigned = [...world.chats.list('latestOfAssignee', lead)].map(({ id }) => id);
  const { messages, notes } = state();

  expect(removeMember(world, `+${lead}`)).toMatchObject({ phone: lead });

  expect(assigned).not.toEqual([]);
  for (const id of assigned) expect(world.chats.get(id)).toMatchObject({ assigneePhone: null, updatedAt: world.now() });
  expect(world.chats.first('ofCustomer', chat.to)?.collaboratorPhones).toEqual([phones.member]);
  expect(world.callingLicenses.count('ofHolder', lead)).toBe(0);
  const { messages: _m, notes: _n, activities: _a, invitations: _i, ...others } = state();
  expect(JSON.stringify(others)).not.toContain(lead);
  expect(state()).toMatchObject({ messages, notes });
});

it('leaves the reports of a removed member their other managers', () => {
  const { world, phones, managersOf } = setupTeam();
  removeMember(world, phones.lead);
  expect(managersOf(phones.member)).toEqual([]);
  expect(managersOf(phones.second)).toEqual([phones.owner]);
  expect(listTeam(world)).toHaveLength(3);
});

it('adds a removed person again as a new member', () => {
  const { world, phones } = setupTeam();
  const { id, ...profile } = world.members.get(phones.member) ?? expect.fail();
  removeMember(world, phones.member);
  expect(joinTeam(world, profile)).not.toMatchObject({ id });
});

it.each([
  ['919999999999', 'User not found'],
  ['9999999912', 'User not found: did you leave out the country code?'],
  [demo.invited.phone, 'User not found'],
  [demo.agents.owner.phone, 'The owner of the organization cannot be removed'],
])('refuses to remove %s: %s', (number, message) => {
  const { world, state } = setupTeam();
  const before = state();
  expect(removeMember(world, number)).toEqual({ kind: 'refusal', status: 422, message });
  expect(state()).toEqual(before);
});
