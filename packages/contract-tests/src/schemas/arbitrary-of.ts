import fc from 'fast-check';
import { alternativesOf, type Conjunction } from './alternatives-of.ts';
import { arrayArbitrary } from './array-arbitrary.ts';
import type { Build } from './build.ts';
import { filtered } from './filtered.ts';
import { isOfType, typesOf } from './json-types.ts';
import { numberArbitrary } from './number-arbitrary.ts';
import { objectArbitrary } from './object-arbitrary.ts';
import { isOpen, type JsonType, type Schema } from './schema.ts';
import { stringArbitrary } from './string-arbitrary.ts';
import { validatorOf } from './validator-of.ts';

const maxDepth = 12;

/**
 * Values that satisfy a schema, each confirmed by Ajv. Recursion ends at a depth of 12 places.
 *
 * @throws Error for a keyword that is not known here, and when no value satisfies the schema.
 */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  return filtered(candidatesOf(schema), validatorOf(schema));
}

/** The values before Ajv confirms them. */
export function candidatesOf(schema: Schema): fc.Arbitrary<unknown> {
  const candidates = build([schema], 0);
  if (!candidates) throw new Error(`No value satisfies ${JSON.stringify(schema)}`);
  return candidates;
}

function build(schemas: readonly Schema[], depth: number): fc.Arbitrary<unknown> | undefined {
  if (depth > maxDepth) return undefined;
  return anyOf(alternativesOf({ allOf: [...schemas] }).map((conjunction) => ofConjunction(conjunction, depth)));
}

function ofConjunction(conjunction: Conjunction, depth: number): fc.Arbitrary<unknown> | undefined {
  if (conjunction.every(isOpen)) return fc.jsonValue({ maxDepth: 1 });
  const types = typesOf(conjunction);
  const values = valuesOf(conjunction);
  if (values) {
    const fitting = values.filter((value) => types.some((type) => isOfType(value, type)));
    return fitting.length > 0 ? fc.constantFrom(...fitting) : undefined;
  }
  return anyOf(types.map((type) => ofType(type, conjunction, (schemas) => build(schemas, depth + 1))));
}

function ofType(type: JsonType, conjunction: Conjunction, inner: Build): fc.Arbitrary<unknown> | undefined {
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') return stringArbitrary(conjunction);
  if (type === 'array') return arrayArbitrary(conjunction, inner);
  if (type === 'object') return objectArbitrary(conjunction, inner);
  return numberArbitrary(conjunction, type);
}

/** The values that every `enum` and `const` allows; undefined when there is none of these keywords. */
function valuesOf(conjunction: Conjunction): unknown[] | undefined {
  const lists = conjunction.flatMap((schema) => [
    ...(schema.enum ? [schema.enum] : []),
    ...('const' in schema ? [[schema.const]] : []),
  ]);
  const texts = lists.map((list) => new Set(list.map((value) => JSON.stringify(value))));
  return lists[0]?.filter((value) => texts.every((set) => set.has(JSON.stringify(value))));
}

function anyOf(arbitraries: readonly (fc.Arbitrary<unknown> | undefined)[]): fc.Arbitrary<unknown> | undefined {
  const possible = arbitraries.filter((arbitrary) => arbitrary !== undefined);
  return possible.length > 0 ? fc.oneof(...possible) : undefined;
}
