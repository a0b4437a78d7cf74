import { expect, it } from 'vitest';
import { parseQuery, validateRequest } from '../index.ts';

const parse = (search: string) => parseQuery('getChatList', new URLSearchParams(search));

it('gives parameters their documented types and drops unknown ones', () => {
  expect(parse('limit=20&status=open&unknown=1')).toEqual({ limit: 20, status: 'open' });
});

it('reads a list parameter as a list, even with a single value', () => {
  const channels = (search: string) => parseQuery('listChannelDetails', new URLSearchParams(search));
  expect(channels('wabaNumber=1&wabaNumber=2')).toEqual({ wabaNumber: ['1', '2'] });
  expect(channels('wabaNumber=1')).toEqual({ wabaNumber: ['1'] });
});

it.each([
  'limit=ten',
  'limit=',
  'limit=0x10',
  'limit=1e3',
  'limit=10&limit=20',
  'limit=0',
  'limit=101',
  'status=closed',
])('leaves %s for validation to reject', async (search) => {
  expect(await validateRequest('getChatList', { query: parse(search) })).toHaveLength(1);
});
