import { expect, it } from 'vitest';
import { closestName } from './closest-name.ts';

const names = ['reassign', 'customerPhoneNumber', 'assignedUserPhoneNumber', 'groupId', 'to'];

it.each([
  ['reasign', 'reassign'],
  ['Reassign', 'reassign'],
  ['customer_phone_number', 'customerPhoneNumber'],
  ['customerPhone', 'customerPhoneNumber'],
  ['customer', undefined],
  ['customerPhoneNumer', 'customerPhoneNumber'],
  ['asignedUserPhoneNumber', 'assignedUserPhoneNumber'],
  ['group-id', 'groupId'],
  ['resaisgn', 'reassign'],
  ['from', undefined],
  ['tu', undefined],
  ['', undefined],
  ['r'.repeat(1_000), undefined],
])('takes %s for %s', (misspelt, expected) => {
  expect(closestName(misspelt, names)).toBe(expected);
});

it('is undefined where there are no names', () => {
  expect(closestName('reassign', [])).toBeUndefined();
});
