import { validateWebhook, type WebhookEvent, webhooks } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { createMock } from './mock.ts';
import { triggerOnlyEvents } from './world/occurrences.ts';
import { demo } from './world/seed/demo.ts';
import type { SeedName } from './world/world.ts';

const now = 1_800_000_000_000;
const { customers, wabaNumbers } = demo;

/** What each event comes with in the demo; alone, unless it says something else. */
const companions: Readonly<Partial<Record<WebhookEvent, readonly WebhookEvent[]>>> = {
  CALL_TO_WHATSAPP_MESSAGE_RECEIVED: ['MESSAGE_RECEIVED', 'CALL_TO_WHATSAPP_MESSAGE_RECEIVED'],
  NEW_LEAD: ['MESSAGE_RECEIVED', 'NEW_LEAD', 'CONVERSATION_OPENED'],
  VERIFIED_WIDGET_LEAD_RECEIVED: ['WIDGET_LEAD_RECEIVED', 'MESSAGE_RECEIVED', 'VERIFIED_WIDGET_LEAD_RECEIVED'],
  MESSAGE_STATUS_UPDATE: ['CONVERSATION_COST_DEDUCTED', 'MESSAGE_STATUS_UPDATE'],
  CONVERSATION_OPENED: ['MESSAGE_RECEIVED', 'CONVERSATION_OPENED'],
};

const events = Object.keys(webhooks) as WebhookEvent[];

async function setup({ data = 'demo' }: { data?: SeedName } = {}) {
  const mock = createMock({ data, now: () => now });
  return { world: mock.world(), [Symbol.asyncDispose]: () => mock[Symbol.asyncDispose]() };
}

it('knows all 38 events, five of which nothing but a trigger causes', () => {
  expect(events).toHaveLength(38);
  const undocumented = events.filter((event) => webhooks[event].properties.length === 0);
  expect([...triggerOnlyEvents].sort()).toEqual(undocumented.sort());
});

it.each(events)('causes %s, with what comes with it, by payloads of the documented form', async (event) => {
  await using scene = await setup();
  const triggered = scene.world.trigger(event);
  expect(triggered.events.map((caused) => caused.event)).toEqual(companions[event] ?? [event]);
  expect(triggered.row).toBeTypeOf('object');
  for (const caused of triggered.events) {
    expect(caused.wabaNumber).toBe(wabaNumbers.support);
    expect(await validateWebhook(caused.event, caused.payload)).toEqual([]);
  }
});

it.each(events)('causes %s again and again, for any WABA number and a customer who is new', (event) => {
  const mock = createMock({ now: () => now });
  const world = mock.world();
  const customer = '919999999955';
  const causes = (fields: object) => world.trigger(event, fields).events.map((caused) => caused.event);
  for (const wabaNumber of Object.values(wabaNumbers)) {
    expect(causes({ wabaNumber })).toContain(event);
    expect(causes({ wabaNumber })).toContain(event);
  }
  const fields = event === 'ASSIGNED_AGENT_STATUS_CHANGED' ? {} : { customer };
  expect(causes({ ...fields, wabaNumber: `+${wabaNumbers.sales}` })).toContain(event);
});

it('creates what an account lacks, and says what it cannot create', async () => {
  await using scene = await setup({ data: 'empty' });
  const { world } = scene;
  for (const event of events) expect(() => world.trigger(event)).toThrow('The account has no WABA number');
  const snapshot = world.snapshot();
  const channel = {
    wabaNumber: wabaNumbers.sales,
    phoneName: '',
    displayName: '',
    isNameFromMeta: false,
    profile: null,
  };
  for (const event of events) {
    world.restore({ ...snapshot, tables: { ...snapshot.tables, channels: [{ id: 'intg_1', ...channel }] } });
    if (['CHAT_ASSIGNED_TO_AGENT', 'CHAT_UNASSIGNED', 'ASSIGNED_AGENT_STATUS_CHANGED'].includes(event)) {
      expect(() => world.trigger(event)).toThrow('No other team member has access to the WABA number.');
    } else {
      const caused = world.trigger(event).events;
      expect(caused.map((one) => one.event)).toContain(event);
      for (const one of caused)
        expect([one.event, await validateWebhook(one.event, one.payload)]).toEqual([one.event, []]);
    }
  }
});

it('does what is asked for', async () => {
  await using scene = await setup();
  const { world } = scene;
  const payloadOf = (event: WebhookEvent, fields: object) =>
    world.trigger(event, fields).events.findLast((caused) => caused.event === event)?.payload;
  const customer = customers.salesOnly.phone;
  expect(payloadOf('MESSAGE_RECEIVED', { customer, wabaNumber: wabaNumbers.sales, text: 'Hi' })).toMatchObject({
    from: customer,
    to: wabaNumbers.sales,
    message: { text: 'Hi' },
  });
  expect(payloadOf('MESSAGE_STATUS_UPDATE', { status: 'READ' })).toMatchObject({ status: 'READ' });
  expect(payloadOf('ON_SLA_ESCALATED_PUBLIC', { level: 3 })).toMatchObject({ escalationLevel: 3 });
  expect(payloadOf('TEMPLATE_UPDATE', { status: 'REJECTED', text: 'Too loud' })).toMatchObject({
    newStatus: 'REJECTED',
    rejectedReason: 'Too loud',
  });
  expect(payloadOf('CALL_PERMISSION_REPLY_RECEIVED', { status: 'reject' })).toMatchObject({ response: 'reject' });
  expect(payloadOf('POST_CALL_DISPOSITION', { payload: { outcome: 'SOLD' } })).toEqual({ outcome: 'SOLD' });
});

it.each<[WebhookEvent, object, string]>([
  ['MESSAGE_RECEIVED', { payload: {} }, 'payload is for events without a documented payload: RAW_CLOUD_API_WEBHOOK'],
  ['MESSAGE_RECEIVED', { customer: '7' }, 'customer must be a phone number with its country code.'],
  ['MESSAGE_RECEIVED', { customer: customers.blocked.phone }, 'The customer is blocked.'],
  ['MESSAGE_RECEIVED', { wabaNumber: '919999999999' }, 'WABA number not found.'],
  ['MESSAGE_STATUS_UPDATE', { status: 'LOST' }, 'status must be one of SENT, DELIVERED, READ, FAILED.'],
  ['MESSAGE_STATUS_UPDATE', { customer: '919999999971' }, 'Recipient is not a valid phone number.'],
  ['CUSTOMER_NOTE_CREATED', { customer: '919999999955', text: ' ' }, 'text must not be empty.'],
  ['NEW_LEAD', { customer: customers.assigned.phone }, 'The account knows the customer already.'],
])('refuses %s with %j and changes nothing', async (event, fields, message) => {
  await using scene = await setup();
  const before = scene.world.state();
  expect(() => scene.world.trigger(event, fields)).toThrow(message);
  expect(scene.world.state()).toEqual(before);
});

it('refuses what is not an event, or not a field, as a mistake', async () => {
  await using scene = await setup();
  const trigger = scene.world.trigger as (event: string, fields?: object) => object;
  expect(() => trigger('MESSAGE_RECIEVED')).toThrow('trigger: its argument must be one of MESSAGE_RECEIVED');
  expect(() => trigger('ADD_TAG', { texts: 'vip' })).toThrow('trigger: texts is not a known field. Did you mean text?');
});
