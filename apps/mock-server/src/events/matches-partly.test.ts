import { expect, it } from 'vitest';
import { matchesPartly } from './matches-partly.ts';

it.each<[value: unknown, pattern: unknown, isMatch: boolean]>([
  [{ status: 'FAILED', code: 131_026 }, { status: 'FAILED' }, true],
  [{ status: 'FAILED', code: 131_026 }, {}, true],
  [{ status: 'FAILED' }, { status: 'SENT' }, false],
  [{ status: 404 }, { status: '404' }, false],
  [{}, { status: null }, false],
  [{ status: null }, { status: null }, true],
  [{ message: { text: 'Hi', id: 'a' } }, { message: { text: 'Hi' } }, true],
  [{ message: 'Hi' }, { message: { text: 'Hi' } }, false],
  [{ messages: [{ id: 1, text: 'Hi' }] }, { messages: [{ id: 1 }] }, true],
  [{ messages: [{ id: 1 }, { id: 2 }] }, { messages: [{ id: 1 }] }, false],
  [{ messages: { 0: 'a' } }, { messages: ['a'] }, false],
  [['a'], { 0: 'a' }, false],
  [{}, { toString: {} }, false],
  [null, {}, false],
])('compares %j with the pattern %j: %s', (value, pattern, isMatch) => {
  expect(matchesPartly(value, pattern)).toBe(isMatch);
});
