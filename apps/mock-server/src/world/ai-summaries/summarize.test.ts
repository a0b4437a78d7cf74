import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { addMessage } from '../inbox/add-message.ts';
import { openChat } from '../inbox/open-chat.ts';
import { defaultOptions, readOptions, type WorldOptionsInput } from '../options.ts';
import { findOrganization } from '../organization/organization.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { type ChatSummaryQuery, type DayRange, summarizeChat, summarizeWhatsappGroup } from './summarize.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const dayMs = 86_400_000;
const today = Math.floor(1_000_000_000_000 / dayMs) * dayMs;
const week = { startsAt: today - 6 * dayMs, lastDayAt: today };
const ends: Omit<ChatSummaryQuery, keyof DayRange> = {
  wabaNumber: wabaNumbers.support,
  customerNumber: customers.withoutChat.phone,
};

/** A chat of three days: the first and the last have text, the second has only a picture and a call. */
function setup(input: WorldOptionsInput = {}) {
  const options = readOptions(input, defaultOptions);
  if (isRefusal(options)) throw new Error(options.message);
  const world = createWorld({ options, now: () => today + 1_000 });
  const chat = openChat(world, { wabaNumber: wabaNumbers.support, customerPhone: customers.withoutChat.phone });
  const say = (text: string | null, createdAt: number, origin: 'CUSTOMER' | 'USER' = 'CUSTOMER') =>
    addMessage(world, chat, { origin, type: 'TEXT', text, createdAt });
  say('Where is the order that I placed last week?', today - 2 * dayMs);
  say('It arrives on Thursday.', today - 2 * dayMs + 1, 'USER');
  say(null, today - dayMs);
  addMessage(world, chat, { origin: 'SYSTEM', type: 'CALL', createdAt: today - 1 });
  say('Thank you', today);
  return { world, say, credits: () => findOrganization(world)?.aiCredits };
}

function digestOf(world: ReturnType<typeof setup>['world'], range = week) {
  const summary = summarizeChat(world, { ...ends, ...range });
  if (isRefusal(summary)) throw new Error(summary.message);
  return summary.digest;
}

it('describes each day that has text, oldest first, in the words of the messages', () => {
  expect(digestOf(setup().world)).toEqual({
    messageCount: 4,
    callCount: 1,
    writerPhones: [],
    topics: [
      {
        title: 'Where is the order that I placed',
        description: '1 messages came in and 1 went out. The last one said: It arrives on Thursday.',
      },
      { title: 'Thank you', description: '1 messages came in and 0 went out. The last one said: Thank you' },
    ],
  });
});

it.each([
  [-2, -2, 2, 0],
  [-1, -1, 1, 1],
  [0, 0, 1, 0],
  [-1, 0, 2, 1],
  [1, 3, 0, 0],
])(
  'counts whole days from %i to %i, both ends included: %i messages, %i calls',
  (from, to, messageCount, callCount) => {
    const range = { startsAt: today + from * dayMs, lastDayAt: today + to * dayMs };
    expect(digestOf(setup().world, range)).toMatchObject({ messageCount, callCount });
  },
);

it('costs a credit for each range, and another one only after messages in it changed', () => {
  const { world, say, credits } = setup();
  const before = credits() ?? 0;
  const first = digestOf(world);
  expect(digestOf(world)).toBe(first);
  expect(credits()).toBe(before - 1);
  digestOf(world, { startsAt: today, lastDayAt: today });
  expect(credits()).toBe(before - 2);
  say('later', today + 2 * dayMs);
  digestOf(world);
  expect(credits()).toBe(before - 2);
  say('now', today + 500);
  expect(digestOf(world).messageCount).toBe(5);
  expect(credits()).toBe(before - 3);
});

it.each<[string, WorldOptionsInput, Partial<ChatSummaryQuery>, number]>([
  ['the feature is missing', { aiSummaries: { feature: 'disabled' } }, {}, 403],
  ['the range is upside down', {}, { startsAt: today + dayMs }, 400],
  ['the range has eight days', {}, { startsAt: today - 7 * dayMs }, 400],
  ['a day does not exist', {}, { startsAt: Number.NaN }, 400],
  ['there is no chat', {}, { customerNumber: '919999999999' }, 404],
  ['no credit is left', { aiSummaries: { credits: 'none' } }, {}, 422],
  ['the limit is used up', { rateLimits: 'exhausted' }, {}, 429],
])('refuses when %s, and costs nothing', (_, options, changes, status) => {
  const { world, credits } = setup(options);
  const before = credits();
  expect(summarizeChat(world, { ...ends, ...week, ...changes })).toMatchObject({ status });
  expect([credits(), world.digests.size]).toEqual([before, 0]);
});

it('names the participants of a WhatsApp group who wrote', () => {
  const { world } = setup();
  expect(summarizeWhatsappGroup(world, { groupId: group.id, ...week })).toMatchObject({
    groupName: group.name,
    writers: [{ phone: customers.assigned.phone, customer: { name: customers.assigned.name } }],
  });
  expect(summarizeWhatsappGroup(world, { groupId: 'grp_9999999999', ...week })).toMatchObject({ status: 404 });
});
