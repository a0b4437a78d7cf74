import { expect, it } from 'vitest';
import { isWindowOpen } from './conversation-window.ts';

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
