import { createMock, demo, type Mock, type MockWorld, type Simulation } from '@doubletick-kit/mock-server';
import { expect, it } from 'vitest';
import { newsOf } from '../pages/conversation/thread/event-news.ts';
import { topicsOfEvent } from './topics-of-event.ts';
import type { WorldEvent } from './world-event.ts';

const { agents, calls, customers, invited, wabaNumbers, whatsappGroup } = demo;
const people = { from: customers.unassigned.phone, to: wabaNumbers.support };
const member = { from: agents.lead.phone, to: customers.unassigned.phone, wabaNumber: wabaNumbers.support };
const inGroup = { from: agents.lead.phone, groupId: whatsappGroup.id };
const mediaUrl = 'https://example.com/a.png';
const template = { templateName: demo.templates.plain.name, language: 'en' };

type Type = Simulation['type'];
type Acts = { readonly [Kind in Type]: readonly (Extract<Simulation, { type: Kind }> | Late<Kind>)[] };
/** Needs something that the world has then. */
type Late<Kind> = (world: MockWorld) => Extract<Simulation, { type: Kind }>;

const acts: Acts = {
  CUSTOMER_MESSAGE: [
    { type: 'CUSTOMER_MESSAGE', ...people, content: { type: 'TEXT', text: 'Hello' } },
    { type: 'CUSTOMER_MESSAGE', ...people, from: '919999999960', content: { type: 'REACTION', emoji: '👍' } },
  ],
  TEXT: [{ type: 'TEXT', ...people, text: 'Hello' }],
  IMAGE: [{ type: 'IMAGE', ...people, mediaUrl }],
  VIDEO: [{ type: 'VIDEO', ...people, mediaUrl }],
  AUDIO: [{ type: 'AUDIO', ...people, mediaUrl }],
  DOCUMENT: [{ type: 'DOCUMENT', ...people, mediaUrl }],
  STICKER: [{ type: 'STICKER', ...people, mediaUrl }],
  BUTTON: [{ type: 'BUTTON', ...people, text: 'Yes', payload: 'yes', id: 'yes' }],
  LIST_REPLY: [{ type: 'LIST_REPLY', ...people, id: 'row', text: 'Morning' }],
  LOCATION: [{ type: 'LOCATION', ...people, latitude: 1, longitude: 2 }],
  CONTACTS: [{ type: 'CONTACTS', ...people, contacts: [{ name: { formatted_name: 'Asha' } }] }],
  FLOW: [{ type: 'FLOW', ...people, flowResponse: [{ id: 'a', value: 'b' }] }],
  ORDER: [{ type: 'ORDER', ...people, items: [{ productId: 'p1', quantity: 1, price: 10 }] }],
  REACTION: [{ type: 'REACTION', ...people, emoji: '👍' }],
  AD_CLICK: [{ type: 'AD_CLICK', ...people, text: 'Hello' }],
  WIDGET_LEAD: [{ type: 'WIDGET_LEAD', to: people.to, data: [{ field: 'Name', value: 'Asha' }] }],
  CALL: [{ type: 'CALL', ...people }],
  CALL_PERMISSION_REPLY: [{ type: 'CALL_PERMISSION_REPLY', ...people, reply: 'accept' }],
  CALL_ANSWER: [{ type: 'CALL_ANSWER', callId: calls.ringing }],
  CALL_REJECT: [{ type: 'CALL_REJECT', callId: calls.ringing }],
  CALL_NOT_PICKED: [{ type: 'CALL_NOT_PICKED', callId: calls.ringing }],
  CALL_MISS: [{ type: 'CALL_MISS', callId: calls.ringing }],
  CALL_END: [{ type: 'CALL_END', callId: calls.running }],
  MEMBER_MESSAGE: [{ type: 'MEMBER_MESSAGE', ...member, text: 'Hello' }],
  MEMBER_MEDIA: [{ type: 'MEMBER_MEDIA', ...member, kind: 'IMAGE', mediaUrl }],
  MEMBER_TEMPLATE: [{ type: 'MEMBER_TEMPLATE', ...member, ...template }],
  CHAT_ASSIGN: [
    { type: 'CHAT_ASSIGN', ...member },
    { type: 'CHAT_ASSIGN', ...inGroup },
  ],
  CHAT_UNASSIGN: [
    { type: 'CHAT_UNASSIGN', ...member, to: customers.assigned.phone },
    (world) => {
      world.simulate.chatAssign(inGroup);
      return { type: 'CHAT_UNASSIGN', ...inGroup };
    },
  ],
  CHAT_READ: [{ type: 'CHAT_READ', ...member }],
  CHAT_CLOSE: [
    { type: 'CHAT_CLOSE', ...member },
    { type: 'CHAT_CLOSE', ...inGroup },
  ],
  INVITATION_ACCEPTANCE: [{ type: 'INVITATION_ACCEPTANCE', from: invited.phone }],
  WHATSAPP_GROUP_MESSAGE: [
    { type: 'WHATSAPP_GROUP_MESSAGE', from: people.from, groupId: whatsappGroup.id, text: 'Hello' },
  ],
  WHATSAPP_GROUP_JOIN: [
    { type: 'WHATSAPP_GROUP_JOIN', from: '919999999960', inviteLink: 'https://chat.example.com/invite-0000000001' },
  ],
  WHATSAPP_GROUP_JOIN_APPROVAL: [
    { type: 'WHATSAPP_GROUP_JOIN_APPROVAL', from: customers.others[1].phone, groupId: whatsappGroup.id },
  ],
  WHATSAPP_GROUP_LEAVE: [{ type: 'WHATSAPP_GROUP_LEAVE', from: people.from, groupId: whatsappGroup.id }],
  MESSAGE_STATUS: [
    (world) => {
      const message = world.simulate.memberMessage({ ...member, text: 'Hello' });
      return { type: 'MESSAGE_STATUS', messageId: 'id' in message ? String(message.id) : '', status: 'FAILED' };
    },
  ],
  TEMPLATE_REVIEW: [{ type: 'TEMPLATE_REVIEW', templateId: demo.templates.pending.id, status: 'APPROVED' }],
  SLA_ESCALATION: [{ type: 'SLA_ESCALATION', to: people.from, wabaNumber: people.to }],
  CONVERSATION_COST: [{ type: 'CONVERSATION_COST', to: people.from, wabaNumber: people.to }],
};

const cases = Object.entries(acts).flatMap(([type, ofType]) => ofType.map((act, index) => ({ type, index, act })));

it.each(cases)('an event tells of each conversation that $type $index changes', async ({ act }) => {
  await using mock = createMock();
  const world = mock.world();
  await world.clock.freeze();
  const simulation = typeof act === 'function' ? act(world) : act;
  const before = await conversationsOf(mock);
  const since = world.events().length;
  world.simulate(simulation);
  const events = await eventsOf(mock, since);
  const after = await conversationsOf(mock);
  const telling = events.filter((event) => topicsOfEvent(event).includes('messages'));
  const changed = [...after.keys()].filter((id) => before.get(id) !== after.get(id));
  expect(changed.filter((id) => telling.every((event) => newsOf(event, id).kind === 'none'))).toEqual([]);
});

/** What the pages show of each conversation, by the id of the chat. */
async function conversationsOf(mock: Mock): Promise<ReadonlyMap<string, string>> {
  const shown = mock
    .world()
    .state()
    .chats.map(async ({ id }) => {
      const page = await mock.fetch(`http://mock/__mock/worlds/demo/chats/${id}/messages`);
      return [id, await page.text()] as const;
    });
  return new Map(await Promise.all(shown));
}

async function eventsOf(mock: Mock, after: number): Promise<readonly WorldEvent[]> {
  const answer = await mock.fetch(`http://mock/__mock/worlds/demo/events?after=${after}`);
  const { events } = (await answer.json()) as { events: readonly WorldEvent[] }; // as the control API documents it
  return events;
}
