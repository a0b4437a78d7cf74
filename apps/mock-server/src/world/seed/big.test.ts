import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { takeSnapshot } from '../snapshot.ts';
import { fillBig } from './big.ts';
import { demo } from './demo.ts';

const size = { customers: 1_000, messages: 10_003 };

function setup(number = 1) {
  const seed = { name: 'empty', number } as const;
  const create = () => createWorld({ seed, options: defaultOptions, now: () => 1_000_000_000_000 });
  const big = create();
  fillBig(big, size);
  const small = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  return { big, small };
}

it('adds exactly the given number of customers, chats and messages to the demo', () => {
  const { big, small } = setup();
  expect(big.customers.size - small.customers.size).toBe(size.customers);
  expect(big.chats.size - small.chats.size).toBe(size.customers);
  expect(big.messages.size - small.messages.size).toBe(size.messages);
});

it('makes the same world from the same seed, and another from another', () => {
  const [one, again, another] = [1, 1, 2].map((seed) => JSON.stringify(takeSnapshot(setup(seed).big).tables));
  // Compared as strings, because Vitest would print a difference in full.
  expect(one === again).toBe(true);
  expect(one === another).toBe(false);
});

it('uses no phone number that a person could have', () => {
  const { big } = setup();
  expect([...big.customers.keys()].every((phone) => /^9199999999(?:\d{2}|\d{5})$/.test(phone))).toBe(true);
});

it('ends every chat with its last message, by now at the latest', () => {
  const { big } = setup();
  for (const chat of big.chats.values()) {
    const last = big.messages.first('ofChat', chat.id);
    expect(chat.updatedAt).toBeLessThanOrEqual(big.now());
    if (last === undefined || 'groupId' in chat || chat.wabaNumber !== demo.wabaNumbers.support) continue;
    expect(chat.lastMessage.text).toBe(last.text);
  }
});
