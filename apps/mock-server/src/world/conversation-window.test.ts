import { expect, it } from 'vitest';
import { isWindowOpen } from './conversation-window.ts';
import { demoChats } from './demo-chats.ts';

const dayMs = 86_400_000;

it.each([
  [dayMs - 1, true],
  [dayMs, false],
])('closes 24 hours after the customer wrote: %s ms later it is open: %s', (elapsedMs, expected) => {
  const [chat] = demoChats(0);
  expect(chat && isWindowOpen({ ...chat, lastInboundAt: 500 }, 500 + elapsedMs)).toBe(expected);
});

it('is closed while the customer has never written', () => {
  const [chat] = demoChats(0);
  expect(chat && isWindowOpen({ ...chat, lastInboundAt: null }, 0)).toBe(false);
});
