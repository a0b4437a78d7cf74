import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { describeWorld } from '../snapshot.ts';
import { addCollaborators, type CollaboratorChange, removeCollaborators } from './collaborators.ts';

const { agents, customers, wabaNumbers } = demo;
const seededAt = 1_000_000;

function setup() {
  let now = seededAt;
  const world = createWorld({ options: defaultOptions, now: () => now });
  const at = <Result>(time: number, change: () => Result) => {
    now = time;
    return change();
  };
  const change = (agentNumbers: string[], chat: Partial<CollaboratorChange> = {}) => ({
    from: wabaNumbers.support,
    to: customers.unassigned.phone,
    agentNumbers,
    ...chat,
  });
  const chat = () => describeWorld(world).chats.find(({ id }) => id === 'chat_0000000001');
  return {
    add: (...args: Parameters<typeof change>) => at(seededAt + 5, () => addCollaborators(world, change(...args))),
    remove: (...args: Parameters<typeof change>) => at(seededAt + 9, () => removeCollaborators(world, change(...args))),
    names: () => chat()?.collaboratorPhones.map((phone) => world.members.get(phone)?.name),
    updatedAt: () => chat()?.updatedAt,
  };
}

it('adds team members and lists all others under failed, spelled and ordered as sent', () => {
  const { add, names } = setup();
  expect(add(['+91 99999 99912', '919999999999', '', ' ', agents.member.phone, '9999999913'])).toEqual({
    success: [
      { number: '+91 99999 99912', name: agents.lead.name },
      { number: agents.member.phone, name: agents.member.name },
    ],
    failed: [{ number: '919999999999' }, { number: '' }, { number: ' ' }, { number: '9999999913' }],
  });
  expect(names()).toEqual([agents.lead.name, agents.member.name]);
});

it('adds a member once, however often the request has the phone number', () => {
  const { add, names, updatedAt } = setup();
  expect(add([agents.member.phone, '+919999999913'])).toMatchObject({ success: [{}, {}], failed: [] });
  const changedAt = updatedAt();
  expect(add([agents.member.phone])).toMatchObject({ success: [{}], failed: [] });
  expect(names()).toEqual([agents.member.name]);
  expect(updatedAt()).toBe(changedAt);
});

it('removes members, and counts one who was not a collaborator as a success', () => {
  const { add, remove, names, updatedAt } = setup();
  add([agents.member.phone, agents.lead.phone]);
  expect(remove([agents.member.phone, agents.owner.phone, 'nobody'])).toEqual({
    success: [
      { number: agents.member.phone, name: agents.member.name },
      { number: agents.owner.phone, name: agents.owner.name },
    ],
    failed: [{ number: 'nobody' }],
  });
  expect(names()).toEqual([agents.lead.name]);
  expect(updatedAt()).toBe(seededAt + 9);
});

it('does not change the chat if the collaborators stay the same', () => {
  const { add, remove, updatedAt } = setup();
  const before = updatedAt();
  add(['919999999999']);
  remove([agents.member.phone]);
  expect(updatedAt()).toBe(before);
});

it('lets the assignee be a collaborator as well', () => {
  const { add } = setup();
  expect(add([agents.lead.phone], { to: customers.assigned.phone })).toMatchObject({ failed: [] });
});

it.each([
  ['an unknown sender', { from: '919999999999' }, 'WABA number not found'],
  ['no sender', { from: '' }, 'WABA number not found'],
  [
    'a sender without country code',
    { from: '9999999901' },
    'WABA number not found: did you leave out the country code?',
  ],
  ['an unknown customer', { to: '919999999999' }, 'Customer not found'],
  ['no customer', { to: '' }, 'Customer not found'],
  ['a customer without country code', { to: '9999999921' }, 'Customer not found: did you leave out the country code?'],
  [
    'a customer with no chat on that number',
    { from: wabaNumbers.sales },
    'The customer ending in 21 has no chat on the WABA number ending in 02',
  ],
])('refuses a chat with %s as an invalid body', (_, chat, message) => {
  const { add, remove } = setup();
  expect(add([agents.member.phone], chat)).toEqual({ kind: 'refusal', status: 400, message });
  expect(remove([agents.member.phone], chat)).toEqual({ kind: 'refusal', status: 400, message });
});
