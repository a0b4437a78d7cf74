import { expect, it } from 'vitest';
import { messageWith } from '../thread/chat-message.fixture.ts';
import type { Row } from '../thread/rows.ts';
import { nextIndex } from './next-index.ts';

const day: Row = { kind: 'day', key: 'day', at: 0 };
const system: Row = { kind: 'system', key: 's', message: messageWith({ id: 's' }) };
const rows: readonly Row[] = [day, system, system, day, system];

it.each([
  [2, 'ArrowUp', 1],
  [1, 'ArrowUp', undefined],
  [2, 'ArrowDown', 4],
  [4, 'ArrowDown', undefined],
  [4, 'Home', 1],
  [1, 'End', 4],
  [1, 'a', undefined],
])('from line %i, %s leads to %s', (index, key, expected) => {
  expect(nextIndex(rows, index, key)).toBe(expected);
});
