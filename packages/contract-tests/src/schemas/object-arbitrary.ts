import fc from 'fast-check';
import type { Build } from './build.ts';
import { filtered } from './filtered.ts';
import { type SchemaObject, schemasOfProperty } from './schema.ts';

const undocumentedName = fc.stringMatching(/^extra[A-Z][a-z]{0,4}$/);

/**
 * Objects that satisfy schemas: required properties always, others often, and where the schemas leave it open at times
 * properties that they do not name.
 */
export function objectArbitrary(schemas: readonly SchemaObject[], build: Build): fc.Arbitrary<object> | undefined {
  const required = new Set(schemas.flatMap((schema) => schema.required ?? []));
  const names = new Set([...required, ...schemas.flatMap(({ properties = {} }) => Object.keys(properties))]);
  const known: Record<string, fc.Arbitrary<unknown>> = {};
  for (const name of names) {
    const property = build(schemasOfProperty(schemas, name));
    if (property) known[name] = property;
    else if (required.has(name)) return undefined;
  }
  const objects = fc
    .tuple(
      undocumented(schemas, build, names.size > 0 ? 1 : 3),
      fc.record(known, { requiredKeys: [...required], noNullPrototype: true }),
    )
    .map(([others, named]) => ({ ...others, ...named }));
  const fewest = Math.max(0, ...schemas.flatMap(({ minProperties }) => minProperties ?? []));
  return fewest === 0 ? objects : filtered(objects, (object) => Object.keys(object).length >= fewest);
}

function undocumented(schemas: readonly SchemaObject[], build: Build, maxKeys: number): fc.Arbitrary<object> {
  const value = build(schemas.flatMap(({ additionalProperties }) => additionalProperties ?? []));
  if (!value) return fc.constant({});
  return fc.dictionary(undocumentedName, value, { maxKeys, noNullPrototype: true });
}
