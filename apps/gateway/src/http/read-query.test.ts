import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { readQuery } from './read-query.ts';

const refuses = (search: string, id: 'getChatList' | 'listChannelDetails' | 'getTeam' = 'getChatList') => {
  const read = () => readQuery(operations[id], search);
  expect(read).toThrow(expect.objectContaining({ code: 'invalid-query' }));
  return expect(read);
};

it.each([
  ['', []],
  ['&', []],
  [
    'limit=5&status=open',
    [
      ['limit', '5'],
      ['status', 'open'],
    ],
  ],
  [
    'status=open&limit=5',
    [
      ['status', 'open'],
      ['limit', '5'],
    ],
  ],
  ['%6Cimit=5', [['limit', '5']]],
  ['tags', [['tags', '']]],
  ['tags=', [['tags', '']]],
  ['tags=a%26limit%3D9', [['tags', 'a&limit=9']]],
  ['tags=a=b', [['tags', 'a=b']]],
  ['tags=%F0%9F%99%82+x', [['tags', '🙂 x']]],
])('reads %j', (search, pairs) => {
  expect(readQuery(operations.getChatList, search)).toEqual(pairs);
});

it('reads a list as one parameter per value', () => {
  const pairs = [
    ['wabaNumber', '1'],
    ['wabaNumber', '2'],
  ];
  expect(readQuery(operations.listChannelDetails, 'wabaNumber=1&wabaNumber=2')).toEqual(pairs);
});

it.each([
  'wabaNumbers[]=919999999901',
  'wabaNumbers%5B%5D=919999999901',
  'wabaNumbers[0]=919999999901',
  'wabaNumbers.0=919999999901',
  'WabaNumbers=919999999901',
  'wabanumbers=919999999901',
  ' wabaNumbers=919999999901',
  'wabaNumbers =919999999901',
  '%EF%BD%97abaNumbers=919999999901',
  'wabaNumber=919999999901',
  'waba_numbers=919999999901',
  '?wabaNumbers=919999999901',
  '=1',
  '__proto__=1',
  'constructor=1',
])('refuses the unknown parameter of %j, and says which are known', (search) => {
  refuses(search).toThrow(/^The query of getChatList has the unknown parameter [^0-9]*[0.]*\]?\. Use limit, status, /);
});

it('shortens an unknown name, and shows no phone number and no control character in it', () => {
  refuses('919999999921%E2%80%AE=1').toThrow('has the unknown parameter …�. Use');
  refuses(`${'x'.repeat(1_000)}=1`).toThrow(`has the unknown parameter ${'x'.repeat(40)}…. Use`);
  refuses('a=1', 'getTeam').toThrow('The query of getTeam has the unknown parameter a. Send no query.');
});

it.each(['limit=5&limit=6', 'limit=5&limit=5', 'wabaNumbers=919999999901&wabaNumbers=919999999902', 'tags=&%74ags='])(
  'refuses %j: the parameter has one value',
  (search) => {
    refuses(search).toThrow(/^The query of getChatList has \w+ more than once/);
  },
);

it.each([
  'tags=%',
  'tags=%zz',
  'tags=%ff',
  'tags=%c3%28',
  'tags=%ed%a0%80',
  'tags=a%00b',
  'tags=a%0d%0aHost:%20x',
  '%7f=x',
  'tags=%C2%85',
])('refuses %j, which cannot be decoded exactly', (search) => {
  refuses(search).toThrow('malformed escapes or control characters');
});

it('refuses more than 1,000 parameters', () => {
  refuses('wabaNumber=1&'.repeat(1_001), 'listChannelDetails').toThrow('more than 1000 parameters');
});
