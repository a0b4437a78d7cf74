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

it('adds exactly as many customers, chats and messages to the demo as it is told', () => {
  const { big, small } = setup();
  expect(big.customers.size - small.customers.size).toBe(size.customers);
  expect(big.chats.size - small.chats.size).toBe(size.customers);
  expect(big.messages.size - small.messages.size).toBe(size.messages);
});

it('makes the same world of the same seed, and another of another', () => {
  const [one, again, another] = [1, 1, 2].map((seed) => JSON.stringify(takeSnapshot(setup(seed).big).tables));
  // As a comparison of the texts, because a difference would be printed whole.
  expect(one === again).toBe(true);
  expect(one === another).toBe(false);
});

it('uses no number that a person could have', () => {
  const { big } = setup();
  expect([...big.customers.keys()].every((phone) => /^9199999999(?:\d{2}|\d{5})$/.test(phone))).toBe(true);
});

it('lets every chat know what was last written in it, and when, by now', () => {
  const { big } = setup();
  for (const chat of big.chats.values()) {
    const last = big.messages.first('ofChat', chat.id);
    expect(chat.updatedAt).toBeLessThanOrEqual(big.now());
    if (last === undefined || 'groupId' in chat || chat.wabaNumber !== demo.wabaNumbers.support) continue;
    expect(chat.lastMessage.text).toBe(last.text);
  }
});
