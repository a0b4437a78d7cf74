import { expect, test } from 'vitest';
import { windowState } from './window-text.ts';

const now = 1_000_000_000_000;
const minute = 60_000;

test.each([
  ['open for hours', true, now + 312 * minute, 'Open, 5 h 12 min left'],
  ['open for a whole day', true, now + 1_440 * minute, 'Open, 24 h 0 min left'],
  ['opened after the minute began', true, now + 1_440.5 * minute, 'Open, 24 h 0 min left'],
  ['open for less than an hour', true, now + 59.5 * minute, 'Open, 1 h 0 min left'],
  ['open for a moment', true, now + 1, 'Open, 1 min left'],
  ['just closed', false, now, 'Closed: only templates can be sent'],
  ['closed since it was read', true, now - 1, 'Closed: only templates can be sent'],
  ['closed before', false, now - 3_000 * minute, 'Closed: only templates can be sent'],
  ['never opened', false, null, 'Closed: the customer has not written yet, so only templates can be sent'],
  ['of a WhatsApp group', true, null, 'Always open'],
])('a window that is %s', (_, isWindowOpen, windowEndsAt, text) => {
  const state = windowState({ isWindowOpen, windowEndsAt }, now);
  expect(state).toEqual({ text, isOpen: !text.startsWith('Closed') });
});
