import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions, type WorldOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { describeWorld } from '../snapshot.ts';
import { type Assignment, assign, unassign } from './assign.ts';

const { agents, customers, whatsappGroup: group } = demo;
const seededAt = 1_000_000_000_000;
const later = seededAt + 60_000;

function setup(whenAssigned: WorldOptions['assign']['whenAssigned'] = 'keep') {
  let now = seededAt;
  const world = createWorld({ options: { ...defaultOptions, assign: { whenAssigned } }, now: () => now });
  now = later;
  return {
    assign: (assignment: Assignment) => assign(world, assignment),
    unassign: (customerPhoneNumber: string) => unassign(world, { customerPhoneNumber }),
    chats: () => describeWorld(world).chats,
    chatOf: (phone: string) =>
      describeWorld(world).chats.find((chat) => 'customerPhone' in chat && chat.customerPhone === phone),
  };
}

const toUnassigned = {
  customerPhoneNumber: customers.unassigned.phone,
  assignedUserPhoneNumber: agents.lead.phone,
};
const toAssigned = { customerPhoneNumber: customers.assigned.phone, assignedUserPhoneNumber: agents.member.phone };

it('assigns an unassigned chat and records the time of the change', () => {
  const { assign, chatOf } = setup();
  expect(assign(toUnassigned)).toMatchObject(agents.lead);
  expect(chatOf(customers.unassigned.phone)).toMatchObject({ assigneePhone: agents.lead.phone, updatedAt: later });
});

it('assigns the chat of a WhatsApp group', () => {
  const { assign, chats } = setup();
  assign({ groupId: group.id, assignedUserPhoneNumber: '+91 99999 99913' });
  expect(chats().find((chat) => 'groupId' in chat)).toMatchObject({ assigneePhone: agents.member.phone });
});

it.each([undefined, false])('keeps and returns the assignee when reassign is %s', (reassign) => {
  const { assign, chats } = setup();
  const before = chats();
  expect(assign({ ...toAssigned, reassign })).toMatchObject(agents.lead);
  expect(chats()).toEqual(before);
});

it('replaces an assignee when reassign is true', () => {
  const { assign, chatOf } = setup();
  expect(assign({ ...toAssigned, reassign: true })).toMatchObject(agents.member);
  expect(chatOf(customers.assigned.phone)).toMatchObject({ assigneePhone: agents.member.phone, updatedAt: later });
});

it('changes nothing when a chat is reassigned to its assignee', () => {
  const { assign, chats } = setup();
  const before = chats();
  assign({ ...toAssigned, assignedUserPhoneNumber: agents.lead.phone, reassign: true });
  expect(chats()).toEqual(before);
});

it.each([agents.member, agents.lead])('refuses an assigned chat in a world with that option, for %j', (agent) => {
  const { assign, chats } = setup('refuse');
  const before = chats();
  expect(assign({ ...toAssigned, assignedUserPhoneNumber: agent.phone })).toMatchObject({
    status: 422,
    message: 'Chat is already assigned',
  });
  expect(chats()).toEqual(before);
});

it('refuses only without reassign, and only an assigned chat', () => {
  const { assign } = setup('refuse');
  expect(assign({ ...toAssigned, reassign: true })).toMatchObject(agents.member);
  expect(assign(toUnassigned)).toMatchObject(agents.lead);
});

it.each([
  ['919999999999', 'User is not a member of the team'],
  [customers.unassigned.phone, 'User is not a member of the team'],
  ['9999999912', 'User is not a member of the team: did you leave out the country code?'],
])('refuses %s, who is not in the team, even if the chat would keep its assignee', (number, message) => {
  const { assign } = setup();
  for (const assignment of [toUnassigned, toAssigned]) {
    expect(assign({ ...assignment, assignedUserPhoneNumber: number })).toMatchObject({ status: 422, message });
  }
});

it('reports the chat if chat and assignee are both unknown', () => {
  const unknown = { customerPhoneNumber: '919999999999', assignedUserPhoneNumber: '919999999999' };
  expect(setup().assign(unknown)).toMatchObject({ message: 'Customer not found' });
});

it('unassigns a chat and records the time of the change', () => {
  const { unassign, chatOf } = setup();
  unassign(customers.assigned.phone);
  expect(chatOf(customers.assigned.phone)).toMatchObject({ assigneePhone: null, updatedAt: later });
});

it('leaves an unassigned chat unchanged', () => {
  const { unassign, chats } = setup();
  const before = chats();
  unassign(customers.unassigned.phone);
  expect(chats()).toEqual(before);
});

it('refuses to unassign an unknown chat', () => {
  expect(setup().unassign('919999999999')).toMatchObject({ status: 422 });
});
