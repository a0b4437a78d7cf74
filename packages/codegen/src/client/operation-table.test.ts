import { expect, it } from 'vitest';
import type { ClientOperation, Parameter } from './client-operation.ts';
import { describeOperation } from './operation-table.ts';
import type { Schemas } from './schema-object.ts';

const text = { type: 'string' };
const schemas: Schemas = {
  Send: { properties: { messageId: { $ref: '#/components/schemas/Id' } } },
  Batch: { properties: { messages: { type: 'array', items: { $ref: '#/components/schemas/Send' } } } },
  Id: text,
};

function describe(changes: Partial<ClientOperation>) {
  return describeOperation(
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

it('leaves out what is empty', () => {
  expect(describe({})).toEqual({ id: 'any', method: 'POST', path: '/any', safety: 'unsafe' });
});

it('marks an operation whose success may come without a body', () => {
  expect(describe({ mayBeEmpty: true })).toMatchObject({ mayBeEmpty: true });
});

it('tells how each query parameter is written', () => {
  const parameters = [
    query('one', {}),
    query('repeated', { schema: list }),
    query('joined', { schema: list, explode: false }),
    { ...query('inPath', {}), in: 'path' as const },
  ];
  expect(describe({ parameters })).toMatchObject({ query: { one: 'single', repeated: 'repeat', joined: 'comma' } });
});

it.each([
  [['application/json'], 'json'],
  [['multipart/form-data'], 'form'],
  [['application/json', 'multipart/form-data'], 'json-or-form'],
])('sends %s as %s', (types, body) => {
  const schema = { $ref: '#/components/schemas/Send' };
  expect(describe({ bodies: Object.fromEntries(types.map((type) => [type, schema])) })).toMatchObject({ body });
});

it.each([
  ['Send', '/messageId'],
  ['Batch', '/messages/*/messageId'],
])('finds where %s has the id of a message', (name, messageId) => {
  const bodies = { 'application/json': { $ref: `#/components/schemas/${name}` } };
  expect(describe({ bodies })).toMatchObject({ messageId });
});

it('gives the wire name of a property of the body that a parameter has the name of', () => {
  const bodies = { 'application/json': { $ref: '#/components/schemas/Send' } };
  const row = describe({ bodies, parameters: [query('messageId', {})] });
  expect(row).toMatchObject({ bodyNames: { newMessageId: 'messageId' } });
});
