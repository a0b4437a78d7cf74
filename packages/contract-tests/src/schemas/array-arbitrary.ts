import fc from 'fast-check';
import type { Build } from './build.ts';
import type { SchemaObject } from './schema.ts';

const spareItems = 3;

/** Lists that satisfy schemas, at most three items longer than they must be. */
export function arrayArbitrary(schemas: readonly SchemaObject[], build: Build): fc.Arbitrary<unknown[]> | undefined {
  const minLength = Math.max(0, ...schemas.flatMap(({ minItems }) => minItems ?? []));
  const maxLength = Math.min(minLength + spareItems, ...schemas.flatMap(({ maxItems }) => maxItems ?? []));
  const item = build(schemas.flatMap(({ items }) => items ?? []));
  if (!item) return minLength === 0 ? fc.constant([]) : undefined;
  if (!schemas.some(({ uniqueItems }) => uniqueItems)) return fc.array(item, { minLength, maxLength });
  return fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) });
}
