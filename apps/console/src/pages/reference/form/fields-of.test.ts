import { expect, test } from 'vitest';
import { operations } from '../../../operations/operations.fixture.ts';
import type { Schema } from '../../../operations/schema.ts';
import { ExactNumber } from './exact-number.ts';
import { type Field, leavesOf, type ObjectField } from './field.ts';
import { fieldOfParameter, fieldsOf } from './fields-of.ts';
import { valueOfExample } from './form-value.ts';
import { pointerOf } from './json-tree.ts';

/** The fields of a JSON body with this schema. */
function setup(schema: Schema, body?: unknown): Field {
  const mediaType = 'application/json';
  const field = fieldsOf(
    { body: { isRequired: true, contents: [{ mediaType, schema }], examples: [] } },
    { body, mediaType },
  );
  if (!field) throw new Error('A body has fields.');
  return field;
}

function objectOf(schema: Schema, body?: unknown): ObjectField {
  const field = setup(schema, body);
  if (field.kind !== 'object') throw new Error(`It is drawn as ${field.kind}.`);
  return field;
}

/** Each value of a tree with its place. */
function leavesOfValue(value: unknown, pointer = ''): [pointer: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([name, one]) => leavesOfValue(one, `${pointer}/${name}`));
}

const examples = operations.flatMap((operation) =>
  (operation.body?.examples ?? []).map((example) => [`${operation.id} ${example.name}`, operation, example] as const),
);

test.for(examples)('%s: each value of the example has its own field', ([, operation, example]) => {
  const { body, files, mediaType } = valueOfExample(operation, example);
  const root = fieldsOf(operation, { body, mediaType });
  const drawn = root ? leavesOf(root) : [];
  const shown = new Map(drawn.map((field) => [pointerOf(field.path), field.kind === 'file' ? 'file' : field.value]));
  const expected = [...leavesOfValue(body), ...Object.keys(files).map((name) => [`/${name}`, 'file'] as const)];
  expect(expected.length).toBeGreaterThan(0);
  for (const [pointer, value] of expected) expect([...shown], pointer).toContainEqual([pointer, value]);
  // A field for any JSON is for what the document does not describe, which no example contains.
  expect(drawn.filter(({ kind }) => kind === 'json')).toEqual([]);
});

test.for(operations.map((one) => [one.id, one] as const))(
  '%s: an empty form has nothing filled in',
  ([, operation]) => {
    const root = fieldsOf(operation, { body: undefined, mediaType: operation.body?.contents[0]?.mediaType });
    const fields = root ? [root, ...leavesOf(root)] : [];
    expect(fields.every(({ value }) => value === undefined)).toBe(true);
    expect(root !== undefined).toBe(operation.body !== undefined);
    const parameters = operation.parameters.map((parameter) => fieldOfParameter(parameter, undefined));
    expect(parameters.every(({ kind }) => kind !== 'json' && kind !== 'object')).toBe(true);
  },
);

test.for([
  [{ type: 'string' }, 'one line', 'text'],
  [{ type: 'string', enum: ['a', 'b'] }, undefined, 'choice'],
  [{ type: 'string', const: 'a' }, undefined, 'choice'],
  [
    {
      allOf: [
        {
          anyOf: [
            { type: 'string', enum: ['a'] },
            { type: 'string', enum: ['b'] },
          ],
        },
      ],
    },
    'b',
    'choice',
  ],
  [{ anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] }, 'c', 'text'],
  [{ type: 'number' }, undefined, 'number'],
  [{ type: 'integer' }, new ExactNumber('12345678901234567890'), 'number'],
  [{ type: 'number' }, '1.', 'number'],
  [{ type: 'boolean' }, undefined, 'boolean'],
  [{ type: 'string', contentMediaType: 'application/octet-stream' }, undefined, 'file'],
  [{ type: 'array', items: { type: 'string' } }, ['a'], 'list'],
  [{ type: 'object', additionalProperties: true }, { a: 1 }, 'object'],
  [{}, undefined, 'json'],
  // What does not fit is still shown, since it is sent.
  [{ type: 'string' }, 5, 'json'],
  [{ type: 'number' }, true, 'json'],
  [{ type: 'boolean' }, 'yes', 'json'],
  [{ type: 'array', items: { type: 'string' } }, 'a', 'json'],
  [{ type: 'object', properties: {} }, null, 'json'],
] as [Schema, unknown, string][])('%j with %j is drawn as %s', ([schema, value, kind]) => {
  expect(setup(schema, value).kind).toBe(kind);
});

const header: Schema = {
  type: 'object',
  discriminator: { propertyName: 'type' },
  oneOf: [
    { type: 'object', required: ['type'], properties: { type: { enum: ['TEXT'] }, text: { type: 'string' } } },
    { type: 'object', required: ['type', 'url'], properties: { type: { const: 'IMAGE' }, url: { type: 'string' } } },
  ],
};

test('a union by kind starts without a kind and without fields', () => {
  const field = objectOf(header);
  expect(field.choice?.field).toMatchObject({ name: 'type', value: undefined, options: ['TEXT', 'IMAGE'] });
  expect(field.fields).toEqual([]);
});

test('a chosen kind has its own fields, and its select is the only field for it', () => {
  const field = objectOf(header, { type: 'IMAGE' });
  expect(field.fields.map(({ name, isRequired }) => [name, isRequired])).toEqual([['url', true]]);
});

test('properties of which one is required are all fields, grouped', () => {
  const field = objectOf({
    type: 'object',
    properties: { to: { type: 'string' }, groupId: { type: 'string' }, note: { type: 'string' } },
    oneOf: [{ required: ['to'] }, { required: ['groupId'] }],
  });
  expect(field.alternatives).toEqual([['to'], ['groupId']]);
  expect(field.fields.map(({ name, isRequired }) => [name, isRequired])).toEqual([
    ['to', true],
    ['groupId', true],
    ['note', false],
  ]);
});

test('objects that their properties tell apart are one object with alternatives', () => {
  const text: Schema = { type: 'string' };
  const field = objectOf({
    oneOf: [
      { type: 'object', required: ['body', 'buttons'], properties: { body: text, buttons: text } },
      { type: 'object', required: ['body', 'link'], properties: { body: text, link: text } },
    ],
  });
  expect(field.fields.map(({ name }) => name)).toEqual(['body', 'buttons', 'link']);
  expect(field.alternatives).toEqual([['buttons'], ['link']]);
});

test('a required list has a first field, an optional one has not', () => {
  const list: Schema = { type: 'array', items: { type: 'string' } };
  const drawn = leavesOf(setup({ type: 'object', required: ['a'], properties: { a: list, b: list } }));
  expect(drawn.map(({ path }) => pointerOf(path))).toEqual(['/a/0']);
});

test('what the document does not know has a field as well', () => {
  const field = objectOf({ type: 'object', properties: { a: { type: 'string' } } }, { a: 'x', unknown: { b: [1] } });
  expect(field.map?.entries).toMatchObject([{ name: 'unknown', kind: 'json', value: { b: [1] } }]);
});

test('the example of a field is the one of its operation', () => {
  const assign = operations.find(({ id }) => id === 'assignTeamMemberToChat');
  const root = assign && fieldsOf(assign, { body: undefined, mediaType: 'application/json' });
  const found = root && leavesOf(root).find(({ name }) => name === 'assignedUserPhoneNumber');
  expect(found?.example).toBe('919999999912');
});
