import { identifyWebhook, validateWebhook, type WebhookEvent, webhooks } from '@doubletick-kit/contract/webhooks';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { declineCall } from '../../world/calls/call-actions.ts';
import { startCall } from '../../world/calls/start-call.ts';
import { createWorld } from '../../world/create-world.ts';
import { tagCustomer, untagCustomer } from '../../world/customers/tag-customer.ts';
import { assign, unassign } from '../../world/inbox/assign.ts';
import { sendText } from '../../world/messages/send-free-form.ts';
import { createNote, deleteNote, updateNote } from '../../world/notes/change-notes.ts';
import type { Occurrence } from '../../world/occurrences.ts';
import { defaultOptions, expectOptions, type WorldOptionsInput } from '../../world/options.ts';
import { runDue } from '../../world/plans/run-due.ts';
import { isRefusal } from '../../world/refusal.ts';
import { demo } from '../../world/seed/demo.ts';
import { simulate } from '../../world/simulate/simulate.ts';
import type { Simulation } from '../../world/simulate/simulation.ts';
import { setAgentStatus } from '../../world/team/members.ts';
import { removeMember } from '../../world/team/remove-member.ts';
import { sendTemplates } from '../../world/templates/send-templates.ts';
import type { World } from '../../world/world.ts';
import { webhookEventsOf } from './webhook-events-of.ts';

const { agents, calls, customers, customFields, tags, wabaNumbers, whatsappGroup } = demo;
const start = 1_800_000_000_000;
const heldBy = { kind: 'member', phone: agents.lead.phone } as const;

/** A world whose clock is moved, and everything that is reported in it. */
function setup(options: WorldOptionsInput = {}) {
  let now = start;
  const world = createWorld({ options: expectOptions(options, defaultOptions), now: () => now });
  const occurrences: Occurrence[] = [];
  world.listeners.onReport = (occurrence) => occurrences.push(occurrence);
  const advance = (ms: number) => {
    now += ms;
    runDue(world);
  };
  const caused = () => occurrences.flatMap((occurrence) => webhookEventsOf(occurrence, world.options));
  return { world, occurrences, advance, caused, names: () => caused().map(({ event }) => event) };
}

const from = wabaNumbers.support;
const phones = [customers.unassigned, customers.assigned, customers.onBoth, customers.blocked].map(
  ({ phone }) => phone,
);
const phone = fc.constantFrom(...phones, '919999999950', '919999999973', '0');
const text = fc.constantFrom('Hello', 'DT-0000000000', '', 'नमस्ते');
const url = fc.constantFrom('https://cdn.example.com/a file.pdf', 'https://cdn.example.com/b.jpg?x=1#y');
const member = fc.constantFrom(...Object.values(agents).map((one) => one.phone), '919999999950');
const messageTypes = ['TEXT', 'IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT', 'STICKER', 'BUTTON', 'LIST_REPLY'] as const;
const moreTypes = ['LOCATION', 'CONTACTS', 'FLOW', 'ORDER', 'REACTION', 'AD_CLICK'] as const;

/** Every field that a message can have; a type takes its own. */
const inbound = fc
  .record({ type: fc.constantFrom(...messageTypes, ...moreTypes), from: phone, text, mediaUrl: url })
  .map(
    ({ type, from: customer, text: words, mediaUrl }) =>
      ({
        type,
        from: customer,
        to: from,
        text: words,
        mediaUrl,
        payload: 'YES',
        id: 'yes',
        latitude: 1,
        longitude: 2,
        contacts: [{ name: { formatted_name: 'Meera Das' }, phones: [{ phone: '+919999999922' }] }],
        flowResponse: [{ id: 'name', value: words }],
        items: [{ productId: 'p', quantity: 1, price: 1 }],
        emoji: '+',
      }) as unknown as Simulation, // with more fields than its type has, which only the shape refuses
  );

/** What changes a world: acts outside the API, and operations of the API. */
type Step = (world: World) => object;
const steps: fc.Arbitrary<Step> = fc.oneof(
  inbound.map((act) => (world: World) => simulate(world, act)),
  fc.tuple(fc.constantFrom('CALL', 'CALL_PERMISSION_REPLY' as const), phone).map(
    ([type, customer]) =>
      (world: World) =>
        simulate(world, { type, from: customer, to: from, reply: 'accept' } as Simulation), // a call takes no reply
  ),
  fc
    .tuple(fc.constantFrom('CALL_ANSWER', 'CALL_REJECT', 'CALL_NOT_PICKED', 'CALL_MISS', 'CALL_END'), fc.nat(5))
    .map(([type, index]) => (world: World) => {
      const callId = [...world.calls.keys()].at(-1 - index) ?? calls.ringing;
      return simulate(world, { type, callId } as Simulation); // of one of the types
    }),
  fc.tuple(member, phone, text).map(
    ([who, to, words]) =>
      (world: World) =>
        simulate(world, { type: 'MEMBER_MESSAGE', from: who, to, wabaNumber: from, text: words }),
  ),
  fc.tuple(member, phone).map(
    ([who, to]) =>
      (world: World) =>
        simulate(world, { type: 'CHAT_CLOSE', from: who, to, wabaNumber: from }),
  ),
  fc.tuple(fc.constantFrom('WHATSAPP_GROUP_MESSAGE', 'WHATSAPP_GROUP_LEAVE' as const), phone).map(
    ([type, who]) =>
      (world: World) =>
        simulate(world, { type, from: who, groupId: whatsappGroup.id, text: 'Hi' } as Simulation), // likewise
  ),
  phone.map((to) => (world: World) => simulate(world, { type: 'SLA_ESCALATION', to, wabaNumber: from })),
  phone.map((to) => (world: World) => simulate(world, { type: 'CONVERSATION_COST', to, wabaNumber: from })),
  fc.tuple(phone, text).map(
    ([to, words]) =>
      (world: World) =>
        sendText(world, { from, to, content: { text: words } }),
  ),
  phone.map((to) => (world: World) => {
    const content = { templateName: demo.templates.plain.name, language: 'en' };
    return sendTemplates(world, [{ from, to, content, customData: { orderId: '7', to: 'x' } }]);
  }),
  fc
    .tuple(fc.constantFrom('SENT', 'DELIVERED', 'READ', 'FAILED' as const), fc.nat(3))
    .map(([status, index]) => (world: World) => {
      const messageId = [...world.messages.keys()].at(-1 - index) ?? '';
      return simulate(world, { type: 'MESSAGE_STATUS', messageId, status });
    }),
  fc.tuple(phone, fc.subarray(Object.values(tags)), text).map(
    ([customer, names, value]) =>
      (world: World) =>
        tagCustomer(world, { phone: customer, tags: names, customFields: [{ name: customFields.city, value }] }),
  ),
  phone.map(
    (customer) => (world: World) =>
      untagCustomer(world, { phone: customer, tags: Object.values(tags), customFields: [customFields.city] }),
  ),
  fc.tuple(phone, text).map(
    ([to, note]) =>
      (world: World) =>
        createNote(world, { from, to, note }),
  ),
  text.map((note) => (world: World) => updateNote(world, { id: [...world.notes.keys()][0] ?? '', note })),
  fc.constant((world: World) => deleteNote(world, [...world.notes.keys()][0] ?? '')),
  fc.tuple(phone, member).map(
    ([customer, who]) =>
      (world: World) =>
        assign(world, {
          customerPhoneNumber: customer,
          wabaNumber: from,
          assignedUserPhoneNumber: who,
          reassign: true,
        }),
  ),
  phone.map((customer) => (world: World) => unassign(world, { customerPhoneNumber: customer, wabaNumber: from })),
  fc.tuple(member, fc.constantFrom('ONLINE', 'OFFLINE' as const)).map(
    ([who, status]) =>
      (world: World) =>
        setAgentStatus(world, { phone: who, status }),
  ),
  member.map((who) => (world: World) => removeMember(world, who)),
  fc.constant((world: World) => declineCall(world, calls.running)),
);

const course = fc.array(fc.tuple(steps, fc.constantFrom(0, 1_000, 30_000, 3_600_000)), { maxLength: 12 });

it('only ever yields payloads that the contract accepts, with documented properties, whenever they are built', async () => {
  await fc.assert(
    fc.asyncProperty(course, fc.constantFrom('off', 'on' as const), async (taken, newerAccounts) => {
      const { world, occurrences, advance } = setup({ webhooks: { newerAccounts } });
      const atOnce: unknown[] = [];
      const listener = world.listeners.onReport;
      world.listeners.onReport = (occurrence) => {
        listener?.(occurrence);
        for (const { payload } of webhookEventsOf(occurrence, world.options)) atOnce.push(payload());
      };
      for (const [step, ms] of taken) {
        const before = occurrences.length;
        if (isRefusal(step(world))) expect(occurrences).toHaveLength(before);
        advance(ms);
      }
      const later = occurrences.flatMap((occurrence) => webhookEventsOf(occurrence, world.options));
      expect(later.map(({ payload }) => payload())).toEqual(atOnce);
      for (const { event, wabaNumber, payload } of later) {
        expect(wabaNumber).toMatch(/^\d+$/);
        expect([event, await validateWebhook(event, payload())]).toEqual([event, []]);
        const known = new Set<string>([...webhooks[event].properties, 'orderId']);
        expect(Object.keys(payload()).filter((name) => !known.has(name))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

const write = (type: Simulation['type'], customer: string, words = 'Hello') =>
  ({ type, from: customer, to: from, text: words }) as Simulation; // of a type that takes these fields

it.each<[string, (world: World) => void, readonly WebhookEvent[]]>([
  ['a text of a known customer', (world) => simulate(world, write('TEXT', phones[0] ?? '')), ['MESSAGE_RECEIVED']],
  [
    'the first text of an unknown customer',
    (world) => simulate(world, write('TEXT', '919999999950')),
    ['MESSAGE_RECEIVED', 'NEW_LEAD', 'CONVERSATION_OPENED'],
  ],
  [
    'an ad click of a known customer',
    (world) => simulate(world, write('AD_CLICK', phones[0] ?? '')),
    ['MESSAGE_RECEIVED', 'CALL_TO_WHATSAPP_MESSAGE_RECEIVED'],
  ],
  [
    'an ad click of an unknown customer',
    (world) => simulate(world, write('AD_CLICK', '919999999950')),
    ['MESSAGE_RECEIVED', 'CALL_TO_WHATSAPP_MESSAGE_RECEIVED', 'NEW_LEAD', 'CONVERSATION_OPENED'],
  ],
  [
    'an unknown inquiry code',
    (world) => simulate(world, write('TEXT', phones[0] ?? '', 'DT-0000000000')),
    ['MESSAGE_RECEIVED'],
  ],
  [
    'a message in a WhatsApp group',
    (world) =>
      simulate(world, { type: 'WHATSAPP_GROUP_MESSAGE', from: phones[0] ?? '', groupId: whatsappGroup.id, text: 'Hi' }),
    ['WA_GROUP_MESSAGE_RECEIVED'],
  ],
  ['a reaction', (world) => simulate(world, { type: 'REACTION', from: phones[0] ?? '', to: from, emoji: '+' }), []],
  [
    'a tag that the chat has',
    (world) => tagCustomer(world, { phone: phones[0] ?? '', tags: ['lead'], wabaNumber: from }),
    [],
  ],
  [
    'a custom field that keeps its value',
    (world) => tagCustomer(world, { phone: phones[0] ?? '', customFields: [{ name: 'Country', value: 'India' }] }),
    [],
  ],
  [
    'a custom field of a customer with chats on two WABA numbers',
    (world) => tagCustomer(world, { phone: customers.onBoth.phone, customFields: [{ name: 'City', value: 'Pune' }] }),
    ['UPDATE_CUSTOMER_CUSTOM_FIELD', 'UPDATE_CUSTOMER_CUSTOM_FIELD'],
  ],
  [
    'the first answer of a team member',
    (world) =>
      simulate(world, {
        type: 'MEMBER_MESSAGE',
        from: agents.lead.phone,
        to: phones[0] ?? '',
        wabaNumber: from,
        text: 'Hi',
      }),
    ['CONVERSATION_COST_DEDUCTED', 'CHAT_ASSIGNED_TO_AGENT'],
  ],
  ['the removal of an assignee', (world) => removeMember(world, agents.lead.phone), ['CHAT_UNASSIGNED']],
])('tells of %s by exactly what upstream says', (_, act, events) => {
  const { world, names } = setup();
  act(world);
  expect(names()).toEqual(events);
});

it('verifies a widget lead by the code of its submission, with the data as they were', () => {
  const { world, caused } = setup();
  const data = [{ field: 'email', value: 'ravi@example.com' }];
  const lead = simulate(world, { type: 'WIDGET_LEAD', to: from, data });
  const code = 'inquiryCode' in lead ? String(lead.inquiryCode) : '';
  simulate(world, write('TEXT', phones[0] ?? '', `Hello, my code is ${code}.`));
  expect(caused().map(({ event, payload }) => [event, payload()])).toMatchObject([
    ['WIDGET_LEAD_RECEIVED', { data }],
    ['MESSAGE_RECEIVED', {}],
    ['VERIFIED_WIDGET_LEAD_RECEIVED', { data, whatsappNumber: `+${phones[0]}`, verified: true }],
  ]);
});

it('tells of a reopened conversation at most once in two minutes', () => {
  const { world, names, advance } = setup();
  const reopen = () => {
    simulate(world, { type: 'CHAT_CLOSE', from: agents.owner.phone, to: phones[0] ?? '', wabaNumber: from });
    simulate(world, write('TEXT', phones[0] ?? ''));
  };
  const openings = () => names().filter((event) => event === 'CONVERSATION_OPENED').length;
  reopen();
  advance(119_999);
  reopen();
  expect(openings()).toBe(1);
  advance(1);
  reopen();
  expect(openings()).toBe(2);
});

it('tells of each status of a message once, and of those before a reply first', async () => {
  const { world, caused, advance } = setup();
  const message = sendText(world, { from, to: phones[0] ?? '', content: { text: 'Hello' } });
  const statuses = () =>
    caused().flatMap(({ event, payload }) =>
      event === 'MESSAGE_STATUS_UPDATE' ? [Reflect.get(payload(), 'status')] : [],
    );
  advance(1_500);
  expect(statuses()).toEqual(['SENT']);
  const repliesTo = 'id' in message ? message.id : '';
  simulate(world, { type: 'TEXT', from: phones[0] ?? '', to: from, text: 'Yes', repliesTo });
  advance(3_600_000);
  expect(statuses()).toEqual(['SENT', 'DELIVERED', 'READ']);
  expect(caused().at(-1)?.event).toBe('MESSAGE_RECEIVED');
});

it.each<[string, readonly [WebhookEvent, string][]]>([
  [
    '919999999981',
    [
      ['CALL_OUTGOING_INITIATED', 'INITIATED'],
      ['CALL_REJECTED', 'REJECT'],
    ],
  ],
  [
    '919999999982',
    [
      ['CALL_OUTGOING_INITIATED', 'INITIATED'],
      ['CALL_ENDED', 'END'],
    ],
  ],
  ['919999999983', [['CALL_OUTGOING_INITIATED', 'INITIATED']]],
  [
    '919999999950',
    [
      ['CALL_OUTGOING_INITIATED', 'INITIATED'],
      ['CALL_ACCEPTED', 'IN_PROGRESS'],
      ['CALL_ENDED', 'END'],
    ],
  ],
])('tells of the course of a call to %s', (customer, course) => {
  const { world, caused, advance } = setup();
  startCall(world, { direction: 'OUTGOING', network: 'WHATSAPP', number: from, customerPhone: customer, heldBy });
  advance(600_000);
  const told = caused().map(({ event, payload }) => [event, Reflect.get(payload(), 'callStatus')]);
  expect(told).toEqual(course);
});

it.each(['Asha', undefined])(
  'has no phone number of a customer named %s in the drill, and breaks no other rule',
  async (profileName) => {
    const { world, caused } = setup({ webhooks: { phoneNumbers: 'absent', newerAccounts: 'on' } });
    const customer = { type: 'TEXT', from: '919999999950', profileName, to: from, text: 'Hello' } as const;
    simulate(world, customer);
    simulate(world, { type: 'CALL', from: customer.from, to: from });
    tagCustomer(world, { phone: customer.from, tags: ['vip'], wabaNumber: from });
    createNote(world, { from, to: customer.from, note: 'Hello' });
    simulate(world, { type: 'CALL_PERMISSION_REPLY', from: customer.from, to: from, reply: 'accept' });
    expect(caused().map(({ event }) => event)).toHaveLength(7);
    for (const { event, payload } of caused()) {
      const written = JSON.stringify(payload());
      expect(written).not.toContain(customer.from);
      for (const [, id = ''] of written.matchAll(/wamid\.([\w+/=]+)/g)) expect(atob(id)).not.toContain(customer.from);
      const restored = { from: '', to: '', customerPhone: '', ...payload() };
      expect([event, await validateWebhook(event, restored)]).toEqual([event, []]);
    }
    expect(caused()[0]?.payload()).toMatchObject({ userId: expect.stringMatching(/^IN\.\d{16}$/) });
  },
);

it('builds payloads from which the event can be told', async () => {
  const { world, caused } = setup();
  simulate(world, write('AD_CLICK', '919999999950'));
  createNote(world, { from, to: phones[0] ?? '', note: 'Hello' });
  for (const { event, payload } of caused()) expect((await identifyWebhook(payload()))[0]).toBe(event);
});
