import { expect, it } from 'vitest';
import { parseQuery, validateRequest } from '../index.ts';

const parse = (search: string) => parseQuery('getChatList', new URLSearchParams(search));

it('gives parameters their documented types and leaves unknown ones out', () => {
  expect(parse('limit=20&status=open&unknown=1')).toEqual({ limit: 20, status: 'open' });
});

it('collects a repeated list parameter, and a single value of it, as a list', () => {
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
])('leaves %s for validation to refuse', async (search) => {
  expect(await validateRequest('getChatList', { query: parse(search) })).toHaveLength(1);
});
