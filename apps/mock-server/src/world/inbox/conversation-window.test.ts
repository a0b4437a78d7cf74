import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { isWindowOpen, readWindow } from './conversation-window.ts';

const dayMs = 86_400_000;

it.each([
  [dayMs - 1, true],
  [dayMs, false],
])('closes 24 hours after the customer wrote: %s ms later it is open: %s', (elapsedMs, expected) => {
  expect(isWindowOpen({ lastInboundAt: 500 }, 500 + elapsedMs)).toBe(expected);
});

it('is closed if the customer has never written', () => {
  expect(isWindowOpen({ lastInboundAt: null }, 0)).toBe(false);
});

it('is always open in a WhatsApp group', () => {
  const group = { lastInboundAt: null, groupId: 'grp_0000000001' };
  expect(isWindowOpen(group, 0)).toBe(true);
});

it('tells the state of the chat on one WABA number, and refuses a missing chat', () => {
  const { customers, wabaNumbers } = demo;
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  expect(readWindow(world, `+${wabaNumbers.support}`, customers.assigned.phone)).toMatchObject({ isOpen: true });
  expect(readWindow(world, wabaNumbers.sales, customers.salesOnly.phone)).toMatchObject({ isOpen: false });
  expect(readWindow(world, wabaNumbers.sales, customers.assigned.phone)).toEqual({
    kind: 'refusal',
    status: 404,
    message: 'Chat or waba number not found',
  });
});
