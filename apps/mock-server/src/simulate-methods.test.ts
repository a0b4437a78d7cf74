import { expect, it } from 'vitest';
import { createMock } from './mock.ts';
import { demo } from './world/seed/demo.ts';
import { simulationTypes } from './world/simulate/simulate.ts';
import type { SimulationType } from './world/simulate/simulation.ts';

const { agents, calls, customers, invited, templates, wabaNumbers, whatsappGroup } = demo;
const now = 1_800_000_000_000;
const to = wabaNumbers.support;
const people = { from: customers.unassigned.phone, to, profileName: 'Ravi' };
const medium = { ...people, mediaUrl: 'https://cdn.example.com/a.jpg', caption: 'Look' };
const chat = { from: agents.lead.phone, to: customers.unassigned.phone, wabaNumber: to };
const inGroup = { from: customers.unassigned.phone, groupId: whatsappGroup.id };

/** One of each type that works in the demo, with the start of the row that results. */
const offer = {
  templateName: 'diwali_offer',
  language: 'en',
  templateData: {
    header: { type: 'IMAGE', mediaUrl: 'https://acme.example/offer.png' },
    body: { placeholders: ['Ravi', 'a tenth'] },
    buttons: [{ type: 'URL', parameter: 'offers/42' }],
  },
} as const;

const acts: Readonly<Record<SimulationType, readonly [fields: object, row: object]>> = {
  CUSTOMER_MESSAGE: [
    { from: people.from, to, name: 'Ravi', content: { type: 'TEXT', text: 'Hello' } },
    { type: 'TEXT', text: 'Hello' },
  ],
  TEXT: [
    { ...people, text: 'Hello' },
    { type: 'TEXT', text: 'Hello' },
  ],
  IMAGE: [medium, { type: 'IMAGE', text: 'Look', mediaUrl: medium.mediaUrl }],
  VIDEO: [medium, { type: 'VIDEO' }],
  AUDIO: [medium, { type: 'AUDIO' }],
  DOCUMENT: [
    { ...medium, fileName: 'a.pdf' },
    { type: 'DOCUMENT', content: { fileName: 'a.pdf' } },
  ],
  STICKER: [medium, { type: 'STICKER' }],
  BUTTON: [
    { ...people, text: 'Yes', payload: 'YES', id: 'yes' },
    { type: 'BUTTON', text: 'Yes' },
  ],
  LIST_REPLY: [{ ...people, id: 'row_1', text: 'Morning' }, { content: { id: 'row_1' } }],
  LOCATION: [{ ...people, latitude: 28.6, longitude: 77.2, name: 'Depot' }, { content: { name: 'Depot' } }],
  CONTACTS: [{ ...people, contacts: [{ name: { formatted_name: 'Meera Das' } }] }, { type: 'CONTACTS' }],
  FLOW: [{ ...people, flowResponse: [{ id: 'name', value: 'Ravi' }] }, { type: 'FLOW' }],
  ORDER: [{ ...people, items: [{ productId: 'p', quantity: 1, price: 10 }] }, { type: 'ORDER' }],
  REACTION: [{ ...people, emoji: '+' }, { content: { emoji: '+' } }],
  AD_CLICK: [
    { ...people, text: 'Hi', headline: 'Diwali', videoUrl: 'https://cdn.example.com/ad.mp4' },
    {
      content: { headline: 'Diwali', sourceType: 'ad', mediaType: 'video', videoUrl: 'https://cdn.example.com/ad.mp4' },
    },
  ],
  WIDGET_LEAD: [
    { to, data: [{ field: 'name', value: 'Ravi' }] },
    { wabaNumber: to, submittedAt: now },
  ],
  CALL: [
    { from: people.from, to },
    { direction: 'INCOMING', heldBy: null },
  ],
  CALL_PERMISSION_REPLY: [{ from: people.from, to, reply: 'reject' }, { reply: 'reject' }],
  CALL_ANSWER: [
    { callId: calls.ringing, from: agents.lead.phone },
    { answeredAt: now, heldBy: { kind: 'member', phone: agents.lead.phone } },
  ],
  CALL_REJECT: [{ callId: calls.ringing }, { endsAt: now, endsAs: 'REJECT' }],
  CALL_NOT_PICKED: [{ callId: calls.ringing }, { endsAs: 'MISSED', answeredAt: null }],
  CALL_MISS: [{ callId: calls.ringing }, { endsAt: now, endsAs: 'MISSED' }],
  CALL_END: [
    { callId: calls.running, recordingUrl: 'https://recordings.example.com/a.mp3' },
    { endsAt: now, endsAs: 'END' },
  ],
  MEMBER_MESSAGE: [{ ...chat, text: 'Hello' }, { memberPhone: agents.lead.phone }],
  MEMBER_MEDIA: [
    { ...chat, kind: 'DOCUMENT', mediaUrl: 'https://acme.example/a.pdf', caption: 'Prices', fileName: 'a.pdf' },
    { type: 'DOCUMENT', text: 'Prices', content: { filename: 'a.pdf' }, memberPhone: agents.lead.phone },
  ],
  MEMBER_TEMPLATE: [
    { ...chat, ...offer },
    { type: 'TEMPLATE', text: 'Hi Ravi, enjoy a tenth off until Sunday.', memberPhone: agents.lead.phone },
  ],
  CHAT_ASSIGN: [{ ...chat, assignee: agents.member.phone }, { assigneePhone: agents.member.phone }],
  CHAT_UNASSIGN: [chat, { assigneePhone: null }],
  CHAT_READ: [chat, { unreadCount: 0 }],
  CHAT_CLOSE: [chat, { isDone: true, unreadCount: 0 }],
  INVITATION_ACCEPTANCE: [{ from: invited.phone }, { phone: invited.phone }],
  WHATSAPP_GROUP_MESSAGE: [{ ...inGroup, text: 'Hello' }, { origin: 'CUSTOMER' }],
  WHATSAPP_GROUP_JOIN: [
    { from: '919999999960', inviteLink: 'https://chat.example.com/invite-0000000001' },
    { joinedAt: null },
  ],
  WHATSAPP_GROUP_JOIN_APPROVAL: [{ ...inGroup, from: customers.others[1].phone }, { joinedAt: now }],
  WHATSAPP_GROUP_LEAVE: [inGroup, { leftAt: now }],
  MESSAGE_STATUS: [
    { messageId: '00000000-0000-4000-8000-0000000000ff', status: 'FAILED', reason: 'Lost', code: '131026' },
    { delivery: { failedAt: now, deliveredAt: null, failure: { reason: 'Lost', code: '131026' } } },
  ],
  TEMPLATE_REVIEW: [
    { templateId: templates.pending.id, status: 'REJECTED', reason: 'Too loud' },
    { review: { decidedAt: now, rejectedReason: 'Too loud' } },
  ],
  SLA_ESCALATION: [{ to: customers.others[1].phone, wabaNumber: to, level: 2, slaName: 'Fast' }, { unreadCount: 1 }],
  CONVERSATION_COST: [
    { to: people.from, wabaNumber: to, category: 'MARKETING' },
    { category: 'MARKETING', openedAt: now },
  ],
};

async function setup() {
  const mock = createMock({ now: () => now });
  const messageId = '00000000-0000-4000-8000-0000000000ff';
  await mock.fetch('http://mock/whatsapp/message/text', {
    method: 'POST',
    headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
    body: JSON.stringify({ from: to, to: people.from, messageId, content: { text: 'Hello' } }),
  });
  return mock;
}

it('has one of each type', () => {
  expect(Object.keys(acts).sort()).toEqual([...simulationTypes].sort());
});

it.each(simulationTypes)('does the same for %s by a method, by its type, and over HTTP', async (type) => {
  const [fields, row] = acts[type];
  const [first, second, third] = [await setup(), await setup(), await setup()];
  const name = type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const method: (fields: object) => object = Reflect.get(first.world().simulate, name);
  const byMethod = method(fields);
  expect(byMethod).toMatchObject(row);
  const { simulate } = second.world();
  expect(Reflect.apply(simulate, undefined, [{ ...fields, type }])).toEqual(byMethod);
  const response = await third.fetch('http://127.0.0.1/__mock/worlds/demo/simulate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...fields, type }),
  });
  expect([response.status, await response.json()]).toEqual([201, { row: JSON.parse(JSON.stringify(byMethod)) }]);
  expect(second.world().state()).toEqual(first.world().state());
  expect(third.world().state()).toEqual(first.world().state());
  const snapshot = JSON.parse(JSON.stringify(first.world().snapshot()));
  expect(() => second.world().restore(snapshot)).not.toThrow();
});

it.each<[SimulationType, object, string]>([
  ['CALL_ANSWER', { callId: 'call_9' }, 'Call not found.'],
  ['CALL_ANSWER', { callId: calls.running }, 'Call is already answered.'],
  ['CALL_ANSWER', { callId: calls.ringing, from: people.from }, 'from must be the phone number of a team member.'],
  ['CALL_REJECT', { callId: calls.over }, 'Call is over.'],
  ['CALL_END', { callId: calls.ringing }, 'The call is not in progress.'],
  ['MESSAGE_STATUS', { messageId: demo.messages.failed, status: 'READ' }, 'The message has failed.'],
  ['MESSAGE_STATUS', { messageId: demo.messages.order, status: 'FAILED' }, 'The message was delivered.'],
  ['MESSAGE_STATUS', { messageId: demo.messages.order, status: 'READ' }, 'The message has this status already.'],
  ['MESSAGE_STATUS', { messageId: 'm', status: 'READ' }, 'No message found with this messageId.'],
  ['TEMPLATE_REVIEW', { templateId: '7', status: 'APPROVED' }, 'Template not found.'],
  ['TEMPLATE_REVIEW', { templateId: templates.pending.id, status: 'PENDING' }, 'The template has this status already.'],
  ['SLA_ESCALATION', { to: customers.assigned.phone }, 'The chat does not wait for a response.'],
  ['SLA_ESCALATION', { to: people.from, level: 0 }, 'level must be at least 1.'],
  ['WIDGET_LEAD', { to, data: [] }, 'data must have at least one field.'],
  ['WIDGET_LEAD', { to: '919999999999', data: [{ field: 'a', value: 'b' }] }, 'to must be one of the WABA numbers'],
])('refuses %s with %j and changes nothing', async (type, fields, message) => {
  const world = (await setup()).world();
  const before = world.state();
  expect(() => Reflect.apply(world.simulate, undefined, [{ ...fields, type }])).toThrow(message);
  expect(world.state()).toEqual(before);
});
