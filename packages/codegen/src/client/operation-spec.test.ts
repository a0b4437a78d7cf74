import { expect, it } from 'vitest';
import type { Schemas } from '../schema-object.ts';
import type { ClientOperation, Parameter } from './client-operation.ts';
import { describeOperation, describeRateLimits } from './operation-spec.ts';
import { printLiteral } from './print-literal.ts';

const text = { type: 'string' };
const schemas: Schemas = {
  Send: { properties: { messageId: { $ref: '#/components/schemas/Id' } } },
  Batch: { properties: { messages: { type: 'array', items: { $ref: '#/components/schemas/Send' } } } },
  Id: text,
  Form: { properties: { file: { type: 'string', contentMediaType: 'application/octet-stream', maxLength: 100 } } },
  Logo: { properties: { logo: { type: 'string', contentMediaType: 'application/octet-stream' } } },
  Channel: { properties: { integrationId: text } },
};

function operationWith(changes: Partial<ClientOperation>): ClientOperation {
  return {
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
  };
}

/** What is generated: undefined properties are not printed. */
function specOf(changes: Partial<ClientOperation>) {
  return describeOperation(operationWith(changes), schemas);
}

const list = { type: 'array', items: text };
const query = (name: string, rest: Partial<Parameter>): Parameter => ({ name, in: 'query', schema: text, ...rest });

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': ref(name) });

const plain = { id: 'any', method: 'POST', path: '/any', safety: 'unsafe' };

it('says id, method, path and safety, and prints nothing that goes without saying', () => {
  expect(specOf({})).toEqual(plain);
  expect(printLiteral(specOf({}))).toBe("{ id: 'any', method: 'POST', path: '/any', safety: 'unsafe' }");
});

it('marks an operation whose success may have no body', () => {
  expect(specOf({ mayBeEmpty: true })).toEqual({ ...plain, mayBeEmpty: true });
});

it('says how each query parameter is written', () => {
  const parameters = [
    query('one', {}),
    query('repeated', { schema: list }),
    query('joined', { schema: list, explode: false }),
    { ...query('inPath', {}), in: 'path' as const },
  ];
  expect(specOf({ parameters })).toEqual({
    ...plain,
    query: { one: 'single', repeated: 'repeat', joined: 'comma' },
  });
});

it.each([
  [['application/json'], 'json'],
  [['multipart/form-data'], 'form'],
  [['application/json', 'multipart/form-data'], 'json-or-form'],
])('sends %s as %s', (types, body) => {
  const bodies = Object.fromEntries(types.map((type) => [type, ref('Id')]));
  expect(specOf({ bodies })).toEqual({ ...plain, body });
});

it.each([
  ['Send', '/messageId'],
  ['Batch', '/messages/*/messageId'],
])('finds where %s has the id of a message', (name, messageId) => {
  expect(specOf({ bodies: json(name) })).toEqual({ ...plain, body: 'json', messageId });
});

it('gives the wire name of a body property that has the name of a parameter', () => {
  const spec = specOf({ bodies: json('Send'), parameters: [query('messageId', {})] });
  expect(spec).toMatchObject({ bodyNames: { newMessageId: 'messageId' } });
});

it.each([
  [{ items: '' }, { items: '' }],
  [
    { items: '/data', cursors: { last: '/page/last' }, hasMore: '/more', size: 'limit' },
    { items: '/data', cursors: { last: '/page/last' }, hasMore: '/more' },
  ],
  [
    { items: '/data', page: 'page' },
    { items: '/data', page: 'page' },
  ],
])('says where a list and its next page are: %j', (described, pagination) => {
  expect(specOf({ pagination: described })).toEqual({ ...plain, pagination });
});

it.each([
  [{ 'multipart/form-data': ref('Form') }, { body: 'form', upload: { field: 'file', maxBytes: 100 } }],
  [{ 'multipart/form-data': ref('Logo') }, { body: 'form' }],
  [{ ...json('Id'), 'multipart/form-data': ref('Form') }, { body: 'json-or-form' }],
])('takes a form with one file of limited size for an upload: %j', (bodies, expected) => {
  expect(specOf({ bodies })).toEqual({ ...plain, ...expected });
});

it.each<[Partial<ClientOperation>, string | undefined]>([
  [{}, undefined],
  [{ parameters: [query('wabaNumber', {})] }, 'wabaNumber'],
  [{ bodies: json('Channel') }, 'integrationId'],
])('says which field names the phone number that a limit is for: %j', (changes, field) => {
  const rateLimits = [
    { limit: 60, per: 'hour', scope: 'organization' },
    { limit: 1, per: 'hour', scope: 'number' },
  ];
  expect(describeRateLimits(operationWith({ ...changes, rateLimits }), schemas)).toEqual([
    { limit: 60, per: 'hour', scope: 'organization' },
    { limit: 1, per: 'hour', scope: 'number', field },
  ]);
});
