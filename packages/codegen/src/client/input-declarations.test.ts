import { expect, it } from 'vitest';
import type { Schemas } from '../schema-object.ts';
import type { ClientOperation } from './client-operation.ts';
import { declareInput } from './input-declarations.ts';
import { printDeclaration } from './print-interface.ts';

const text = { type: 'string' };

function setup(changes: Partial<ClientOperation>, body: Schemas[string] = {}) {
  const schemas: Schemas = {
    Body: { type: 'object', ...body },
    Other: { type: 'object', properties: { other: text } },
  };
  const operation: ClientOperation = {
    id: 'editThing',
    method: 'POST',
    path: '/things',
    resource: 'things',
    name: 'edit',
    tag: 'Things',
    summary: 'Edit a thing',
    description: '',
    upstream: 'edit-thing',
    safety: 'idempotent',
    rateLimits: [],
    parameters: [],
    bodies: {},
    statuses: [200],
    successes: [],
    mayBeEmpty: false,
    ...changes,
  };
  const input = declareInput(operation, schemas);
  return { input, printed: input?.declarations.map(printDeclaration).join('\n') };
}

const json = { 'application/json': { $ref: '#/components/schemas/Body' } };

it('declares no input for an operation that takes nothing', () => {
  expect(setup({}).input).toBeUndefined();
});

it('puts parameters with their words beside the properties of the body', () => {
  const { input, printed } = setup(
    {
      bodies: json,
      parameters: [
        { name: 'id', in: 'path', required: true, description: 'Which thing.', example: 'a1', schema: text },
      ],
    },
    { properties: { label: text } },
  );
  expect(input?.isOptional).toBe(false);
  expect(printed).toBe(`/** The input of \`things.edit\`. */
export interface ThingEditInput extends Schema<'Body'> {
  /**
   * Which thing.
   *
   * @example "a1"
   */
  id: string;
}
`);
});

it('lets an input be left out when nothing in it is required', () => {
  const parameters = [{ name: 'limit', in: 'query' as const, schema: { type: 'number' } }];
  expect(setup({ parameters }).input?.isOptional).toBe(true);
  expect(setup({ parameters, bodies: json }, { properties: { label: text } }).input?.isOptional).toBe(true);
  expect(setup({ bodies: json }, { properties: { label: text }, required: ['label'] }).input?.isOptional).toBe(false);
});

it('makes a variant for each combination, which forbids the others where they exclude each other', () => {
  const { input, printed } = setup(
    { bodies: json },
    { properties: { a: text, b: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
  );
  expect(input?.isOptional).toBe(false);
  expect(printed).toContain("ThingEditInputWithA extends Schema<'Body'> {\n  a: string;\n  b?: never;\n}");
  expect(printed).toContain('export type ThingEditInput = ThingEditInputWithA | ThingEditInputWithB;');
});

it('forbids nothing where one of several is enough', () => {
  const { printed } = setup(
    { bodies: json },
    { properties: { a: text, b: text, c: text }, anyOf: [{ required: ['a'] }, { required: ['b', 'c'] }] },
  );
  expect(printed).toContain('ThingEditInputWithBAndC');
  expect(printed).not.toContain('never');
});

it('takes a body that is one of several schemas as their union, with the parameters beside each', () => {
  const body = { oneOf: [{ $ref: '#/components/schemas/Other' }, { type: 'string' }] };
  expect(setup({ bodies: json }, body).printed).toContain("export type ThingEditInput = Schema<'Other'> | string;");
  const parameters = [{ name: 'id', in: 'path' as const, required: true, schema: text }];
  expect(setup({ bodies: json, parameters }, body).printed).toContain("(ThingEditParameters & Schema<'Other'>)");
});

it('renames a property of the body that a parameter has the name of', () => {
  const { printed } = setup(
    { bodies: json, parameters: [{ name: 'id', in: 'query', required: true, schema: text }] },
    { properties: { id: text } },
  );
  expect(printed).toContain("extends Omit<Schema<'Body'>, 'id'> {\n  id: string;");
  expect(printed).toContain("newId?: Schema<'Body'>['id'];");
});

it('tells what goes as JSON from what only a form can carry', () => {
  const logo = { type: 'string', contentMediaType: 'image/png' };
  const form = { allOf: [{ $ref: '#/components/schemas/Other' }, { properties: { logo } }] };
  const dependentSchemas = { logo: { properties: { other: false } } };
  const bodies = {
    'application/json': { $ref: '#/components/schemas/Other' },
    'multipart/form-data': { $ref: '#/components/schemas/Body' },
  };
  const { printed } = setup({ bodies }, { ...form, dependentSchemas });
  expect(printed).toContain("ThingEditInputWithoutLogo extends Schema<'Other'> {\n  logo?: never;\n}");
  expect(printed).toContain(
    `ThingEditInputWithLogo extends Omit<Schema<'Body'>, 'logo'> {\n  logo: FileContent;\n  other?: never;\n}`,
  );
});

it('takes the content of a file as bytes or a stream too', () => {
  const file = { type: 'string', contentMediaType: 'application/octet-stream' };
  const bodies = { 'multipart/form-data': { $ref: '#/components/schemas/Body' } };
  const { printed } = setup({ bodies }, { properties: { file, label: text }, required: ['file'] });
  expect(printed).toContain("extends Omit<Schema<'Body'>, 'file'> {\n  file: FileContent;");
});

it('takes name and type of the file that an upload is', () => {
  const file = { type: 'string', contentMediaType: 'application/octet-stream', maxLength: 100 };
  const bodies = { 'multipart/form-data': { $ref: '#/components/schemas/Body' } };
  const { input, printed } = setup({ bodies }, { properties: { file }, required: ['file'] });
  expect(input?.isUpload).toBe(true);
  expect(printed).toMatch(/\n {2}file: .*\n {2}fileName\?: string;.*\n {2}contentType\?: string;\n/s);
});

it('refuses a body whose schema has no name', () => {
  expect(() => setup({ bodies: { 'application/json': { type: 'object' } } })).toThrow('editThing');
});
