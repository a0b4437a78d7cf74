import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { takeSnapshot } from '../snapshot.ts';
import { tableNames } from '../tables/tables.ts';
import type { SeedName } from '../world.ts';
import { fillBig } from './big.ts';
import { demo } from './demo.ts';
import { keepOneNumber } from './keep-one-number.ts';

const { support, sales } = demo.wabaNumbers;

function setup(seed: { name?: SeedName; numbers?: 1 } = {}) {
  return createWorld({
    seed: { name: 'demo', number: 1, ...seed },
    options: defaultOptions,
    now: () => 1_000_000_000_000,
  });
}

it('leaves one WABA number, and names no other in any table', () => {
  const world = setup({ numbers: 1 });
  expect([...world.channels.keys()]).toEqual([support]);
  const rows = tableNames.flatMap((name) => [...world[name].values()]);
  const naming = rows.filter((row) => JSON.stringify(row).includes(sales));
  expect(naming).toEqual([...world.callLines.values()].filter(({ network }) => network === 'PSTN'));
});

it('keeps every customer, message, order and tag of the seed', () => {
  const [all, one] = [setup(), setup({ numbers: 1 })];
  for (const name of ['customers', 'messages', 'orders', 'notes', 'calls', 'members', 'tags'] as const) {
    expect([...one[name].keys()]).toEqual([...all[name].keys()]);
  }
  for (const { chatId } of [...one.messages.values(), ...one.orders.values()]) expect(one.chats.has(chatId)).toBe(true);
  expect(one.chats.size).toBe(all.chats.size - 1);
});

it('joins the chats of a customer on two numbers; the last message is the latest of both', () => {
  const world = setup({ numbers: 1 });
  const chats = [...world.chats.list('ofCustomer', demo.customers.onBoth.phone)];
  expect(chats).toHaveLength(1);
  const [chat] = chats;
  expect(chat).toMatchObject({ hasOpenCart: true, wabaNumber: support });
  const last = world.messages.first('ofChat', chat?.id);
  expect(chat).toMatchObject({ lastMessageAt: last?.createdAt, lastMessage: { text: last?.text } });
});

it('gives each member one role on the number, and each webhook an event once', () => {
  const world = setup({ numbers: 1 });
  for (const { wabaRoles } of world.members.values())
    expect(wabaRoles.map(({ wabaNumber }) => wabaNumber)).toEqual([support]);
  const [webhook] = world.webhooks.values();
  expect(webhook?.subscriptions.map(({ event }) => event)).toEqual(['MESSAGE_RECEIVED', 'MESSAGE_STATUS_UPDATE']);
});

it('keeps one template for each name and language', () => {
  const names = [...setup({ numbers: 1 }).templates.values()].map(({ name, language }) => `${name} ${language}`);
  expect(new Set(names).size).toBe(names.length);
});

it('adds the number to a world without data', () => {
  const world = setup({ name: 'empty', numbers: 1 });
  expect([...world.channels.keys()]).toEqual([support]);
  expect(tableNames.filter((name) => world[name].size > 0)).toEqual(['channels']);
});

it('moves the chats of many customers', () => {
  const world = setup({ name: 'empty' });
  fillBig(world, { customers: 500, messages: 1_000 });
  keepOneNumber(world);
  expect(world.chats.count('latestOfNumber', support)).toBe(world.chats.size);
});

it('is part of what a world is made from', () => {
  expect(takeSnapshot(setup({ numbers: 1 })).seed).toEqual({ name: 'demo', number: 1, numbers: 1 });
});
