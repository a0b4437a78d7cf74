import { expect, it } from 'vitest';
import { operation } from './operation-row.ts';

it.each([
  ['a PATCH /b safe', { id: 'a', method: 'PATCH', path: '/b', safety: 'safe', body: undefined, mayBeEmpty: false }],
  ['a GET /b?one&several[]&joined[,] safe', { query: { one: 'single', several: 'repeat', joined: 'comma' } }],
  ['a PUT /b/{id} idempotent json rename=newId:id', { path: '/b/{id}', body: 'json', bodyNames: { newId: 'id' } }],
  ['a POST /b unsafe json-or-form may-be-empty', { body: 'json-or-form', mayBeEmpty: true }],
  ['a POST /b unsafe json message-id=/messages/*/messageId', { messageId: '/messages/*/messageId' }],
  ['a POST /b unsafe form upload=file:100', { body: 'form', upload: { field: 'file', maxBytes: 100 } }],
  ['a GET /b safe', { pagination: undefined }],
  ['a GET /b safe items=', { pagination: { items: '', cursors: {}, hasMore: undefined, page: undefined } }],
  [
    'a GET /b safe items=/data cursor=last:/page/last cursor=at:/page/at has-more=/more',
    { pagination: { items: '/data', cursors: { last: '/page/last', at: '/page/at' }, hasMore: '/more' } },
  ],
  ['a GET /b safe items=/data page=page', { pagination: { items: '/data', cursors: {}, page: 'page' } }],
  [
    'a POST /b unsafe limit=60/hour/organization limit=1/hour/number:wabaNumber',
    {
      rateLimits: [
        { limit: 60, per: 'hour', scope: 'organization' },
        { limit: 1, per: 'hour', scope: 'number', field: 'wabaNumber' },
      ],
    },
  ],
])('reads %s', (row, expected) => {
  expect(operation(row)).toMatchObject(expected);
});

it('reads each row once', () => {
  const row = 'a GET /b safe';
  expect(operation(row)).toBe(operation(row));
});
