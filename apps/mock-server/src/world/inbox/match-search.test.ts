import { expect, it } from 'vitest';
import { matchSearch } from './match-search.ts';

const asha = { name: 'Asha Râo', phone: '919999999921' };
const group = { name: 'Plan 24', phone: null };

it.each([
  '919999999921',
  '+91 99999-99921',
  '+91 (99999) 99921',
  '0091 99999 99921',
  '09999999921',
  '99921',
  '21',
  'asha',
  'SHA R',
  ' Asha Rao ',
  'râo',
])('finds a person by %j', (search) => {
  expect(matchSearch(search)?.(asha)).toBe(true);
});

it.each(['919999999922', '+93', 'ashar', 'a1', '99921 x'])('does not find a person by %j', (search) => {
  expect(matchSearch(search)?.(asha)).toBe(false);
});

it('finds a name by its digits', () => {
  expect(matchSearch('24')?.(group)).toBe(true);
  expect(matchSearch('25')?.(group)).toBe(false);
});

it.each(['', ' '])('finds everything by %j', (search) => {
  expect(matchSearch(search)).toBeUndefined();
});

it.each(['+', '-', '()'])('looks for %j in names', (search) => {
  expect(matchSearch(search)?.(asha)).toBe(false);
});
