import { expect, it } from 'vitest';
import type { OpenApiDocument } from './openapi-document.ts';
import type { SchemaObject, Schemas } from './schema-object.ts';
import { typedDocument } from './typed-document.ts';

const choice: SchemaObject = {
  type: 'object',
  properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } },
  oneOf: [{ required: ['a'] }, { required: ['b'] }],
};

function setup(nested: SchemaObject) {
  const operation = {
    operationId: 'any',
    tags: ['Any'],
    summary: '',
    requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } } },
    responses: {},
    'x-upstream': 'any',
    'x-sdk': { resource: 'any', method: 'any' },
    'x-safety': 'safe',
    'x-audit': { class: 'read', senders: [], recipients: [] },
    'x-source': {},
  };
  const schemas: Schemas = { Body: choice, Nested: nested };
  const document: OpenApiDocument = {
    paths: { '/any': { post: operation } },
    security: [],
    components: { schemas, securitySchemes: {} },
  };
  // Rewriting keeps what it is given: schemas.
  return typedDocument(document).components.schemas as Schemas;
}

it('takes the alternatives off a request body, whose input has them as variants', () => {
  const { oneOf, ...rest } = choice;
  expect(setup({}).Body).toEqual(rest);
});

it('spells out alternatives that exclude each other', () => {
  const text = { type: 'string' };
  expect(setup(choice).Nested).toEqual({
    type: 'object',
    properties: { c: text },
    oneOf: [
      { type: 'object', required: ['a'], properties: { a: text, b: false } },
      { type: 'object', required: ['b'], properties: { b: text, a: false } },
    ],
  });
});

it('only requires where several alternatives may stand together', () => {
  const { oneOf = [], ...rest } = choice;
  const { properties, oneOf: branches } = setup({ ...rest, anyOf: oneOf }).Nested ?? {};
  expect(properties).toEqual(choice.properties);
  expect(branches?.[0]).toEqual({ type: 'object', required: ['a'], properties: { a: { type: 'string' } } });
});

it('lets an object of which nothing is known have any properties', () => {
  expect(setup({ type: 'object' }).Nested).toEqual({ type: 'object', additionalProperties: true });
});

it('takes no example for a schema', () => {
  const nested = { type: 'string', example: { type: 'object' } };
  expect(setup(nested).Nested).toEqual(nested);
});

it.each(['anyOf', 'oneOf'])(
  'drops an %s that only says which properties are required, described elsewhere',
  (keyword) => {
    const branches = { [keyword]: [{ required: ['a'] }, { required: ['b'] }] };
    expect(setup({ allOf: [{ type: 'string' }], ...branches }).Nested).toEqual({ allOf: [{ type: 'string' }] });
  },
);

it('keeps alternatives of which one says more', () => {
  const nested = { anyOf: [{ required: ['a'] }, { type: 'object', properties: { a: { type: 'string' } } }] };
  expect(setup(nested).Nested).toEqual(nested);
});
