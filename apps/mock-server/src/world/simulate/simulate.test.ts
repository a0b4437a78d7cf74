import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { findChat } from '../inbox/open-chat.ts';
import { sendText } from '../messages/send-free-form.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { describeWorld } from '../snapshot.ts';
import { simulate } from './simulate.ts';
import type { Simulation } from './simulation.ts';

const { agents, customers, whatsappGroup: group, invited, wabaNumbers } = demo;
const now = 1_000_000_000_000;
const { phone } = customers.unassigned;
const [nisha, rohit] = customers.others;
const setup = () => createWorld({ options: defaultOptions, now: () => now });
const chatOf = (world: ReturnType<typeof setup>, customerPhone: string = phone) =>
  findChat(world, { wabaNumber: wabaNumbers.support, customerPhone });

function expectMember(world: ReturnType<typeof setup>) {
  const member = world.members.get(agents.member.phone);
  if (!member) throw new Error('The demo has this member.');
  return member;
}

it('makes the first member who writes to a customer the assignee, and nobody after that', () => {
  const world = setup();
  const write = (from: string) =>
    simulate(world, { type: 'MEMBER_MESSAGE', from, to: `+${phone}`, text: 'May I help?' });
  expect(write(`+${agents.member.phone}`)).toMatchObject({ origin: 'USER', memberPhone: agents.member.phone });
  expect(chatOf(world)).toMatchObject({ assigneePhone: agents.member.phone, lastMessage: { text: 'May I help?' } });
  write(agents.lead.phone);
  expect(chatOf(world)).toMatchObject({ assigneePhone: agents.member.phone });
});

it.each([
  [{ to: phone }, 'customer'],
  [{ to: `+${phone}`, wabaNumber: `+${wabaNumbers.support}` }, 'customer'],
  [{ groupId: group.id }, 'WhatsApp group'],
])('lets a member read the chat %j of a %s, which stays where it is in the inbox', (target, _) => {
  const world = setup();
  simulate(world, { type: 'WHATSAPP_GROUP_MESSAGE', from: phone, groupId: group.id, text: 'Any news?' });
  const chat = () => ('groupId' in target ? world.chats.first('ofGroup', group.id) : chatOf(world));
  const before = chat();
  expect(before?.unreadCount).toBeGreaterThan(0);
  for (const _time of [1, 2]) {
    const row = simulate(world, { type: 'CHAT_READ', from: `+${agents.member.phone}`, ...target });
    expect(row).toEqual({ ...before, unreadCount: 0 });
  }
  expect(chat()).toEqual({ ...before, unreadCount: 0 });
});

it('counts a reply of a member as reading, and the member as logged in, but not a message of the API', () => {
  const world = setup();
  sendText(world, { from: wabaNumbers.support, to: phone, content: { text: 'Hello' } });
  expect(chatOf(world)).toMatchObject({ unreadCount: 2 });
  world.members.put({ ...expectMember(world), isLoggedIn: false });
  simulate(world, { type: 'MEMBER_MESSAGE', from: agents.member.phone, to: phone, text: 'Hello' });
  expect(chatOf(world)).toMatchObject({ unreadCount: 0 });
  expect(expectMember(world)).toMatchObject({ isLoggedIn: true });
});

it('writes in a WhatsApp group as a participant', () => {
  const world = setup();
  expect(
    simulate(world, { type: 'WHATSAPP_GROUP_MESSAGE', from: phone, groupId: group.id, text: 'Any news?' }),
  ).toMatchObject({
    origin: 'CUSTOMER',
    content: { senderPhone: phone },
  });
  expect(world.chats.first('ofGroup', group.id)).toMatchObject({ lastInboundAt: now, unreadCount: 1 });
});

it.each<[Simulation, object]>([
  [
    { type: 'CALL', from: `+${phone}`, to: `+${wabaNumbers.support}` },
    { direction: 'INCOMING', customerPhone: phone, number: wabaNumbers.support, heldBy: null },
  ],
  [
    { type: 'CALL_PERMISSION_REPLY', from: nisha.phone, to: wabaNumbers.support, reply: 'accept', expiresAt: now + 1 },
    { customerPhone: nisha.phone, reply: 'accept', expiresAt: now + 1 },
  ],
  [
    { type: 'WHATSAPP_GROUP_JOIN', from: '919999999960', inviteLink: 'https://chat.example.com/invite-0000000001' },
    { phone: '919999999960', joinedAt: null },
  ],
  [
    { type: 'WHATSAPP_GROUP_JOIN_APPROVAL', from: rohit.phone, groupId: group.id },
    { phone: rohit.phone, joinedAt: now },
  ],
  [
    { type: 'WHATSAPP_GROUP_LEAVE', from: phone, groupId: group.id },
    { phone, leftAt: now },
  ],
  [
    { type: 'INVITATION_ACCEPTANCE', from: invited.phone },
    { name: invited.name, phone: invited.phone },
  ],
])('returns the resulting row of %j', (simulation, row) => {
  expect(simulate(setup(), simulation)).toMatchObject(row);
});

it.each<[Simulation, number, string]>([
  [{ type: 'CALL', from: '0' }, 400, 'from must be a phone number with its country code'],
  [{ type: 'CALL', from: phone }, 404, 'to is missing: name one of the WABA numbers of the account'],
  [{ type: 'CALL', from: customers.blocked.phone, to: wabaNumbers.support }, 409, 'The customer is blocked'],
  [
    { type: 'MEMBER_MESSAGE', from: phone, to: phone, text: 'Hello' },
    404,
    'from must be the phone number of a team member',
  ],
  [
    { type: 'MEMBER_MESSAGE', from: agents.lead.phone, to: customers.salesOnly.phone, text: 'Hello' },
    422,
    'Chat window is closed. To send message to closed window please send template message',
  ],
  [
    { type: 'WHATSAPP_GROUP_MESSAGE', from: nisha.phone, groupId: group.id, text: 'Hello' },
    404,
    'Participant not found',
  ],
  [{ type: 'CHAT_READ', from: agents.lead.phone }, 400, 'Either to or groupId must be provided'],
  [
    { type: 'CHAT_READ', from: agents.lead.phone, to: phone, groupId: group.id },
    400,
    'Either to or groupId must be provided',
  ],
  [{ type: 'CHAT_READ', from: agents.lead.phone, to: '919999999999' }, 404, 'Customer not found'],
  [{ type: 'CHAT_READ', from: agents.lead.phone, groupId: 'grp_9' }, 404, 'WhatsApp group not found'],
  [{ type: 'CHAT_READ', from: phone, to: phone }, 404, 'from must be the phone number of a team member'],
  [{ type: 'WHATSAPP_GROUP_LEAVE', from: phone, groupId: 'grp_9' }, 404, 'WhatsApp group not found'],
])('refuses %j and changes nothing', (simulation, status, message) => {
  const world = setup();
  const before = describeWorld(world);
  expect(simulate(world, simulation)).toEqual({ kind: 'refusal', status, message });
  expect(describeWorld(world)).toEqual(before);
});
