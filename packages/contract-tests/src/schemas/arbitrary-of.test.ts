import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryOf, candidatesOf } from './arbitrary-of.ts';
import { document } from './document.ts';
import type { Schema } from './schema.ts';

const sample = (schema: Schema, seed = 1) => fc.sample(arbitraryOf(schema), { seed, numRuns: 5 });

it('rejects an unknown keyword by name', () => {
  const schema = { type: 'array' as const, prefixItems: [{}] };
  expect(() => arbitraryOf(schema)).toThrow('prefixItems');
});

it('rejects an unknown format by name', () => {
  expect(() => arbitraryOf({ type: 'string', format: 'ipv4' })).toThrow('ipv4');
});

it('reports that an unsatisfiable schema has no values', () => {
  const contradiction: Schema = { allOf: [{ type: 'string' }, { type: 'number' }] };
  expect(() => arbitraryOf(contradiction)).toThrow('No value satisfies');
  expect(() => sample({ type: 'string', minLength: 3, maxLength: 2 })).toThrow();
});

it('generates the same values for the same seed, and different ones for another seed', () => {
  const schema: Schema = { $ref: '#/components/schemas/AssignRequest' };
  expect(sample(schema)).toEqual(sample(schema));
  expect(sample(schema)).not.toEqual(sample(schema, 2));
});

it('terminates for a recursive schema', () => {
  const comment: Schema = { $ref: '#/components/schemas/Comment' };
  document.components.schemas.Comment = {
    type: 'object',
    required: ['replies'],
    properties: { parent: comment, replies: { type: 'array', items: comment } },
  };
  expect(fc.sample(candidatesOf(comment), { seed: 1, numRuns: 5 })).toHaveLength(5);
});
