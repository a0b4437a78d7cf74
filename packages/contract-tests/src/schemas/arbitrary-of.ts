import fc from 'fast-check';
import { alternativesOf, type Conjunction } from './alternatives-of.ts';
import {
  isOfType,
  isOpen,
  type JsonType,
  type Schema,
  type SchemaObject,
  schemasOfProperty,
  typesOf,
} from './schema.ts';
import { validatorOf } from './validator-of.ts';

const maxDepth = 12;

/**
 * Values that are valid for a schema, each confirmed by Ajv. Recursion ends at a depth of 12.
 *
 * @throws Error for an unknown keyword, and if no value is valid.
 */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  return filtered(candidatesOf(schema), validatorOf(schema));
}

/** The same values before Ajv confirms them. */
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

/** The values that every `enum` and `const` allows; undefined if there are no such keywords. */
function valuesOf(conjunction: Conjunction): unknown[] | undefined {
  const lists = [
    ...conjunction.flatMap((schema) => (schema.enum ? [schema.enum] : [])),
    ...conjunction.flatMap((schema) => ('const' in schema ? [[schema.const]] : [])),
  ];
  const texts = lists.map((list) => new Set(list.map((value) => JSON.stringify(value))));
  return lists[0]?.filter((value) => texts.every((set) => set.has(JSON.stringify(value))));
}

function anyOf(arbitraries: readonly (fc.Arbitrary<unknown> | undefined)[]): fc.Arbitrary<unknown> | undefined {
  const possible = arbitraries.filter((arbitrary) => arbitrary !== undefined);
  return possible.length > 0 ? fc.oneof(...possible) : undefined;
}

/** Values that are valid for all schemas; undefined if there are none. */
type Build = (schemas: readonly Schema[]) => fc.Arbitrary<unknown> | undefined;

const undocumentedName = fc.stringMatching(/^extra[A-Z][a-z]{0,4}$/);

/**
 * Objects that are valid for schemas: always with required properties, often with optional ones, and sometimes with
 * undocumented ones if the schemas allow them.
 */
function objectArbitrary(schemas: readonly SchemaObject[], build: Build): fc.Arbitrary<object> | undefined {
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

const spareItems = 3;

/** Lists that are valid for schemas, with at most three items more than necessary. */
function arrayArbitrary(schemas: readonly SchemaObject[], build: Build): fc.Arbitrary<unknown[]> | undefined {
  const minLength = Math.max(0, ...schemas.flatMap(({ minItems }) => minItems ?? []));
  const maxLength = Math.min(minLength + spareItems, ...schemas.flatMap(({ maxItems }) => maxItems ?? []));
  const item = build(schemas.flatMap(({ items }) => items ?? []));
  if (!item) return minLength === 0 ? fc.constant([]) : undefined;
  if (!schemas.some(({ uniqueItems }) => uniqueItems)) return fc.array(item, { minLength, maxLength });
  return fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) });
}

/** Numbers that are valid for schemas. */
function numberArbitrary(schemas: readonly SchemaObject[], type: 'number' | 'integer'): fc.Arbitrary<number> {
  const min = Math.max(Number.MIN_SAFE_INTEGER, ...schemas.flatMap(({ minimum }) => minimum ?? []));
  const max = Math.min(Number.MAX_SAFE_INTEGER, ...schemas.flatMap(({ maximum }) => maximum ?? []));
  const [step] = schemas.flatMap(({ multipleOf }) => multipleOf ?? []);
  const unit = step ?? 1;
  const whole = fc
    .integer({ min: Math.ceil(min / unit), max: Math.floor(max / unit) })
    .map((count) => withoutSign(count * unit));
  if (type === 'integer' || step !== undefined) return whole;
  return fc.oneof(whole, fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map(withoutSign));
}

/** JSON does not distinguish -0 from 0. */
function withoutSign(value: number): number {
  return value + 0;
}

const phone = fc
  .tuple(fc.constantFrom('', '+'), fc.integer({ min: 0, max: 99 }))
  .map(([plus, end]) => `${plus}9199999999${String(end).padStart(2, '0')}`);

const formats: Record<string, fc.Arbitrary<string>> = {
  'date-time': fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  uri: fc.webUrl({ validSchemes: ['https'] }),
  uuid: fc.uuid(),
  phone,
};

/** Strings that are valid for schemas: from their format, their pattern, or any Unicode characters, in this order. */
function stringArbitrary(schemas: readonly SchemaObject[]): fc.Arbitrary<string> {
  const minLength = Math.max(0, ...schemas.flatMap((schema) => schema.minLength ?? []));
  const maxLength = Math.min(Number.MAX_SAFE_INTEGER, ...schemas.flatMap((schema) => schema.maxLength ?? []));
  const patterns = schemas.flatMap(({ pattern }) => (pattern === undefined ? [] : [new RegExp(pattern, 'u')]));
  const names = schemas.flatMap(({ format }) => format ?? []).map(knownFormat);
  return filtered(sourceOf({ names, patterns, minLength, maxLength }), (text) => {
    const length = [...text].length;
    return length >= minLength && length <= maxLength && patterns.every((pattern) => pattern.test(text));
  });
}

interface Limits {
  names: string[];
  patterns: RegExp[];
  minLength: number;
  maxLength: number;
}

function sourceOf({ names, patterns, minLength, maxLength }: Limits): fc.Arbitrary<string> {
  const [pattern] = patterns;
  // A pattern is more specific than `phone`, an annotation, but less specific than the formats that Ajv checks.
  const name = names.find((format) => format !== 'phone' || !pattern);
  const format = name === undefined ? undefined : formats[name];
  if (format) return format;
  if (pattern) return fc.stringMatching(withoutLookahead(pattern));
  // One code point per unit, as JSON Schema counts the length of a string.
  const limits = maxLength < Number.MAX_SAFE_INTEGER ? { minLength, maxLength } : { minLength };
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ ...limits, unit: 'grapheme-ascii' }) },
    { weight: 1, arbitrary: fc.string({ ...limits, unit: 'binary' }) },
  );
}

/** fast-check does not support lookaheads; a negative one at the start only excludes values and is checked later. */
function withoutLookahead({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(/^\^\(\?!(?:[^()\\]|\\.)*\)/, '^'), flags);
}

function knownFormat(name: string): string {
  if (!Object.hasOwn(formats, name)) throw new Error(`Cannot generate values for the format ${name}`);
  return name;
}

const patience = 10_000;

/**
 * Keeps the values that pass. Unlike fast-check's own filter, it does not wait forever.
 *
 * @throws Error while generating, after 10,000 consecutive values that did not pass.
 */
function filtered<T>(arbitrary: fc.Arbitrary<T>, passes: (value: T) => boolean): fc.Arbitrary<T> {
  let refused = 0;
  return arbitrary.filter((value) => {
    const isPassing = passes(value);
    refused = isPassing ? 0 : refused + 1;
    if (refused > patience) throw new Error(`None of ${patience} values passed; the last was ${JSON.stringify(value)}`);
    return isPassing;
  });
}
