import { expect, it } from 'vitest';
import type { ClientOperation, Parameter } from './client-operation.ts';
import { printOperationRow } from './operation-row.ts';
import type { Schemas } from './schema-object.ts';

const text = { type: 'string' };
const schemas: Schemas = {
  Send: { properties: { messageId: { $ref: '#/components/schemas/Id' } } },
  Batch: { properties: { messages: { type: 'array', items: { $ref: '#/components/schemas/Send' } } } },
  Id: text,
  Form: { properties: { file: { type: 'string', contentMediaType: 'application/octet-stream', maxLength: 100 } } },
  Logo: { properties: { logo: { type: 'string', contentMediaType: 'application/octet-stream' } } },
  Channel: { properties: { integrationId: text } },
};

function rowOf(changes: Partial<ClientOperation>) {
  return printOperationRow(
    {
      id: 'any',
      method: 'POST',
      path: '/any',
      resource: 'any',
      name: 'any',
      tag: 'Any',
      summary: '',
      description: '',
      upstream: 'any',
      safety: 'unsafe',
      rateLimits: [],
      parameters: [],
      bodies: {},
      statuses: [],
      successes: [],
      mayBeEmpty: false,
      ...changes,
    },
    schemas,
  );
}

const list = { type: 'array', items: text };
const query = (name: string, rest: Partial<Parameter>): Parameter => ({ name, in: 'query', schema: text, ...rest });

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': ref(name) });

it('says id, method, path and safety, and nothing that goes without saying', () => {
  expect(rowOf({})).toBe('any POST /any unsafe');
});

it('marks an operation whose success may come without a body', () => {
  expect(rowOf({ mayBeEmpty: true })).toBe('any POST /any unsafe may-be-empty');
});

it('tells how each query parameter is written', () => {
  const parameters = [
    query('one', {}),
    query('repeated', { schema: list }),
    query('joined', { schema: list, explode: false }),
    { ...query('inPath', {}), in: 'path' as const },
  ];
  expect(rowOf({ parameters })).toBe('any POST /any?one&repeated[]&joined[,] unsafe');
});

it.each([
  [['application/json'], 'json'],
  [['multipart/form-data'], 'form'],
  [['application/json', 'multipart/form-data'], 'json-or-form'],
])('sends %s as %s', (types, body) => {
  const bodies = Object.fromEntries(types.map((type) => [type, ref('Id')]));
  expect(rowOf({ bodies })).toBe(`any POST /any unsafe ${body}`);
});

it.each([
  ['Send', '/messageId'],
  ['Batch', '/messages/*/messageId'],
])('finds where %s has the id of a message', (name, pointer) => {
  expect(rowOf({ bodies: json(name) })).toBe(`any POST /any unsafe json message-id=${pointer}`);
});

it('gives the wire name of a property of the body that a parameter has the name of', () => {
  const row = rowOf({ bodies: json('Send'), parameters: [query('messageId', {})] });
  expect(row).toContain(' rename=newMessageId:messageId ');
});

it.each([
  [{ items: '' }, 'items='],
  [
    { items: '/data', cursors: { last: '/page/last' }, hasMore: '/more', size: 'limit' },
    'items=/data cursor=last:/page/last has-more=/more',
  ],
  [{ items: '/data', page: 'page' }, 'items=/data page=page'],
])('tells where a list and its next page are: %j', (pagination, marks) => {
  expect(rowOf({ pagination })).toBe(`any POST /any unsafe ${marks}`);
});

it.each([
  [{ 'multipart/form-data': ref('Form') }, 'form upload=file:100'],
  [{ 'multipart/form-data': ref('Logo') }, 'form'],
  [{ ...json('Id'), 'multipart/form-data': ref('Form') }, 'json-or-form'],
])('takes for an upload what is a form with a file of limited size: %j', (bodies, marks) => {
  expect(rowOf({ bodies })).toBe(`any POST /any unsafe ${marks}`);
});

it.each<[Partial<ClientOperation>, string]>([
  [{}, ''],
  [{ parameters: [query('wabaNumber', {})] }, ':wabaNumber'],
  [{ bodies: json('Channel') }, ':integrationId'],
])('tells which field names the number that a limit is for: %j', (changes, field) => {
  const rateLimits = [
    { limit: 60, per: 'hour', scope: 'organization' },
    { limit: 1, per: 'hour', scope: 'number' },
  ];
  expect(rowOf({ ...changes, rateLimits })).toContain(` limit=60/hour/organization limit=1/hour/number${field}`);
});
