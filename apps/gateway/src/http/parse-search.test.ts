import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { parseSearch } from './parse-search.ts';

const parse = (search: string) => parseSearch(search, operations.getChatList)?.toString();

it.each([
  ['', ''],
  ['limit=5&status=open', 'limit=5&status=open'],
  ['status=open&limit=5&limit=6', 'status=open&limit=5&limit=6'],
  ['limit=5&apiKey=x&Limit=6&limit%5B%5D=7', 'limit=5'],
  ['%6Cimit=5', 'limit=5'],
  ['wabaNumbers=%2B919999999901,919999999902', 'wabaNumbers=%2B919999999901%2C919999999902'],
  ['tags=a%26limit%3D9', 'tags=a%26limit%3D9'],
  ['tags', 'tags='],
  ['tags=%F0%9F%99%82+x', 'tags=%F0%9F%99%82+x'],
])('keeps the documented parameters of %j', (search, expected) => {
  expect(parse(search)).toBe(expected);
});

it.each(['tags=%', 'tags=%zz', 'tags=%ff', 'tags=%c3%28', 'tags=a%00b', 'tags=a%0d%0aHost:%20x', 'x=%7f'])(
  'refuses %j, which decoding would have to guess at',
  (search) => {
    expect(parse(search)).toBeUndefined();
  },
);
