import { expect, it } from 'vitest';
import type { SchemaObject, Schemas } from '../schema-object.ts';
import { printMethod } from './client-method.ts';
import type { ClientOperation } from './client-operation.ts';
import { declareResult } from './result-declarations.ts';

const ref = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });
const schemas: Schemas = {
  Thing: { type: 'object', properties: { id: { type: 'string' } } },
  ThingPage: { type: 'object', properties: { data: { type: 'array', items: ref('Thing') } } },
  ThingListing: { anyOf: [ref('Thing'), { type: 'array', items: ref('Thing') }] },
};

function setup(changes: Partial<ClientOperation>) {
  const operation: ClientOperation = {
    id: 'listThings',
    method: 'GET',
    path: '/things',
    resource: 'things',
    name: 'list',
    tag: 'Things',
    summary: 'List things',
    description: 'What `removeThing` leaves.',
    upstream: 'list-things',
    safety: 'safe',
    rateLimits: [],
    parameters: [],
    bodies: {},
    statuses: [200, 401, 403, 429],
    successes: [ref('Thing')],
    mayBeEmpty: false,
    ...changes,
  };
  const result = declareResult(operation, schemas);
  const method = printMethod(
    { operation, spec: { id: 'listThings', path: '/things' }, input: undefined, result },
    new Map([['removeThing', 'things.remove']]),
  );
  return { result, method };
}

it('calls a result as its schema is called', () => {
  const { result, method } = setup({});
  expect(result.name).toBe('Thing');
  expect(method).toContain('list(options?: RequestOptions): PendingRequest<Thing> {');
});

it('joins several bodies under a name of the operation', () => {
  const { result } = setup({ successes: [ref('Thing'), ref('ThingPage')] });
  expect(result.declarations).toMatchObject([
    { name: 'ThingListResult', alias: ["Schema<'Thing'>", "Schema<'ThingPage'>"] },
  ]);
});

it.each([
  ['/data', ref('ThingPage'), 'Pages<Thing, ThingPage>'],
  ['', ref('ThingListing'), 'Pages<Thing, ThingListing>'],
  ['', { type: 'array', items: ref('Thing') }, 'Pages<Thing, ThingListResult>'],
])('finds the records of a list at "%s"', (items, success, returned) => {
  const { method } = setup({ pagination: { items }, successes: [success] });
  expect(method).toContain(`list(options?: RequestOptions): ${returned} {`);
  expect(method).toContain("return this.paginate({ id: 'listThings', path: '/things' }, undefined, options);");
});

it('refuses a list without records', () => {
  expect(() => setup({ pagination: { items: '/nothing' } })).toThrow('listThings');
});

it('says if the response may have no body', () => {
  expect(setup({ mayBeEmpty: true }).method).toContain('PendingRequest<Thing | undefined>');
});

it('documents a method by the words, limits, errors and page of its operation', () => {
  const { method } = setup({ rateLimits: [{ limit: 1, per: 'hour', scope: 'number' }], upstream: 'guides/things' });
  expect(method).toContain(`  /**
   * List things.
   *
   * What \`things.remove\` leaves.
   *
   * Rate limit: 1 request per hour per WABA number.
   *
   * @throws AuthError on 401 and 403.
   * @throws RateLimitError on 429.
   * @see https://docs.doubletick.io/docs/things
   */`);
});
