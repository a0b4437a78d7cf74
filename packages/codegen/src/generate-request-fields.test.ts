import { expect, it } from 'vitest';
import { generateRequestFields } from './generate-request-fields.ts';
import type { OpenApiDocument, OperationObject } from './openapi-document.ts';

/** The entry of an operation's body, with indexes replaced by the entries themselves. */
async function fieldsOf(schema: object, schemas: Record<string, unknown> = {}): Promise<unknown> {
  // Only what the generator reads.
  const operation = { operationId: 'send', requestBody: { content: { 'application/json': { schema } } } };
  const document: OpenApiDocument = {
    paths: { '/send': { post: operation as unknown as OperationObject } },
    security: [],
    components: { schemas, securitySchemes: {} },
  };
  const { code } = generateRequestFields(document);
  const { requestFields } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const expand = (index: number): unknown => {
    const entry = requestFields.entries[index];
    return entry && Object.fromEntries(Object.keys(entry).map((name) => [name, expand(entry[name])]));
  };
  return expand(requestFields.operations.send);
}

const text = { type: 'string' };

it.each([
  ['properties', { type: 'object', properties: { a: text } }, { a: {} }],
  [
    'items of arrays',
    { type: 'object', properties: { a: { type: 'array', items: { properties: { b: text } } } } },
    { a: { b: {} } },
  ],
  [
    'fields of maps',
    { type: 'object', additionalProperties: { type: 'object', properties: { b: text } } },
    { '*': { b: {} } },
  ],
  ['all parts', { allOf: [{ properties: { a: text } }, { $ref: '#/components/schemas/B' }] }, { a: {}, b: {} }],
  [
    'all alternatives, merged',
    { oneOf: [{ properties: { a: { properties: { x: text } } } }, { properties: { a: { properties: { y: text } } } }] },
    { a: { x: {}, y: {} } },
  ],
  ['alternatives of required fields', { properties: { a: text }, oneOf: [{ required: ['a'] }] }, { a: {} }],
  ['any fields of an open object', { type: 'object', properties: { a: text }, additionalProperties: true }, null],
  ['any fields of an unknown object', { type: 'object', properties: { a: { type: 'object' } } }, { a: null }],
  ['any value', { type: 'object', properties: { a: {} } }, { a: null }],
  ['no other field of a closed object', { properties: { a: text }, additionalProperties: false }, { a: {} }],
])('knows %s', async (_, schema, expected) => {
  const fields = await fieldsOf(schema, { B: { type: 'object', properties: { b: text } } });
  expect(fields).toEqual(expected);
});
