import fc from 'fast-check';
import { expect, it } from 'vitest';
import { didYouMean, nearestName } from './nearest-name.ts';

const known = ['phone', 'name', 'unreadCount', 'wabaNumber', 'tags'];

it.each([
  ['phne', 'phone'],
  ['Phone', 'phone'],
  ['unread_count', 'unreadCount'],
  ['waba-number', 'wabaNumber'],
  ['tag', 'tags'],
  ['nmae', 'name'],
  ['color', undefined],
  ['', undefined],
  ['x'.repeat(1_000), undefined],
])('takes %s for %s', (name, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});

it('knows every name itself, and asks in one sentence', () => {
  fc.assert(fc.property(fc.constantFrom(...known), (name) => nearestName(name, known) === name));
  expect(didYouMean('phne', known)).toBe(' Did you mean phone?');
  expect(didYouMean('color', known)).toBe('');
});
