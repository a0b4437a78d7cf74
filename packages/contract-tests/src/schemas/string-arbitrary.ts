import fc from 'fast-check';
import { filtered } from './filtered.ts';
import type { SchemaObject } from './schema.ts';

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

/** Texts that satisfy schemas: of their format, else of their pattern, else of any characters of Unicode. */
export function stringArbitrary(schemas: readonly SchemaObject[]): fc.Arbitrary<string> {
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
  // A pattern says more than `phone`, which is an annotation, and less than the formats that Ajv checks.
  const name = names.find((format) => format !== 'phone' || !pattern);
  const format = name === undefined ? undefined : formats[name];
  if (format) return format;
  if (pattern) return fc.stringMatching(withoutLookahead(pattern));
  // Units of one code point each, as JSON Schema counts the length of a text.
  const limits = { minLength, ...(maxLength < Number.MAX_SAFE_INTEGER ? { maxLength } : {}) };
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ ...limits, unit: 'grapheme-ascii' }) },
    { weight: 1, arbitrary: fc.string({ ...limits, unit: 'binary' }) },
  );
}

/** fast-check cannot generate for a lookahead; a negative one at the start only excludes, and is checked afterwards. */
function withoutLookahead({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(/^\^\(\?!(?:[^()\\]|\\.)*\)/, '^'), flags);
}

function knownFormat(name: string): string {
  if (!Object.hasOwn(formats, name)) throw new Error(`No values can be generated for the format ${name}`);
  return name;
}
