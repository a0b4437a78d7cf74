import { expect, test } from 'vitest';
import type { SavedApiDraft } from '../data/use-apis.ts';
import { findReplacements, phonesIn, replaceValue } from './replacements.ts';

const known = {
  customers: new Set(['919999999921']),
  wabaNumbers: new Set(['919999999901']),
  keys: new Set(['key_demo000001']),
  mockUrl: 'http://127.0.0.1:4010',
};

const draft: SavedApiDraft = {
  name: 'Assign Team Member to Chat',
  method: 'POST',
  url: 'https://public.doubletick.io/x?to=%2B919999999921&id=919999999921000',
  headers: [{ name: 'authorization', value: 'key_demo000001' }],
  body: '{"customerPhoneNumber":"+919999999921","wabaNumber":919999999901,"agent":"919999999912","order":"919999999921-7"}',
};

test('offers a variable for a customer, a WABA number and a key, and for no other number', () => {
  expect(findReplacements(draft, known).map(({ kind, value }) => [kind, value])).toEqual([
    ['customer', '919999999921'],
    ['wabaNumber', '919999999901'],
    ['key', 'key_demo000001'],
  ]);
});

test('replaces whole numbers only, with or without a plus, and keys also in headers', () => {
  const replaced = findReplacements(draft, known).reduce(replaceValue, draft);
  expect(replaced).toEqual({
    ...draft,
    url: 'https://public.doubletick.io/x?to=%2B{{customer.phone}}&id=919999999921000',
    headers: [{ name: 'authorization', value: '{{account.apiKey}}' }],
    body: '{"customerPhoneNumber":"+{{customer.phone}}","wabaNumber":{{chat.wabaNumber}},"agent":"919999999912","order":"919999999921-7"}',
  });
  expect(findReplacements(replaced, known)).toEqual([]);
});

test.each(['key_other00001', 'key_…', 'key_…0001'])('says that %s is not a key of the world', (value) => {
  const foreign = {
    ...draft,
    body: '',
    url: 'https://example.com',
    headers: [{ name: 'x-key', value: `Bearer ${value}` }],
  };
  const [found] = findReplacements(foreign, known);
  expect(found).toEqual({ kind: 'foreignKey', value, instead: '{{account.apiKey}}' });
  expect(found && replaceValue(foreign, found).headers).toEqual([
    { name: 'x-key', value: 'Bearer {{account.apiKey}}' },
  ]);
});

test('looks up each number once', () => {
  expect(phonesIn({ url: 'https://x/919999999921', body: '["919999999921", "1234567"]' })).toEqual(['919999999921']);
});

const upstream = 'https://public.doubletick.io';

test.each([
  ['http://127.0.0.1:4010/team-member/assign?a=1', 'http://127.0.0.1:4010', `${upstream}/team-member/assign?a=1`],
  ['http://localhost:4010/chats/{{chat.id}}', 'http://127.0.0.1:4010', `${upstream}/chats/{{chat.id}}`],
  ['http://[::1]:4010/hooks-of-shop', 'http://localhost:4010', `${upstream}/hooks-of-shop`],
  ['https://mock.example/kit/chats', 'https://mock.example/kit', `${upstream}/chats`],
  ['http://127.0.0.1:4011/chats', 'http://127.0.0.1:4010', undefined],
  ['https://127.0.0.1:4010/chats', 'http://127.0.0.1:4010', undefined],
  ['http://127.0.0.1:4010/__mock/worlds', 'http://127.0.0.1:4010', undefined],
  ['http://127.0.0.1:4010/hooks/hook_a', 'http://127.0.0.1:4010', undefined],
  ['http://127.0.0.1:4010', 'http://127.0.0.1:4010', undefined],
  ['https://mock.example/kitchen', 'https://mock.example/kit', undefined],
  ['https://mock.example/kit/hooks', 'https://mock.example/kit', undefined],
  ['{{answers.url}}/chats', 'http://127.0.0.1:4010', undefined],
  [`${upstream}/chats`, 'http://127.0.0.1:4010', undefined],
])('of %s, with the mock at %s, offers %s', (url, mockUrl, expected) => {
  const pasted = { ...draft, url, headers: [], body: '' };
  const offered = findReplacements(pasted, { ...known, mockUrl });
  expect(offered.map((one) => replaceValue(pasted, one).url)).toEqual(expected === undefined ? [] : [expected]);
});
