import fc from 'fast-check';
import type { SchemaObject } from './schema.ts';

/** Numbers that satisfy schemas. */
export function numberArbitrary(schemas: readonly SchemaObject[], type: 'number' | 'integer'): fc.Arbitrary<number> {
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

/** JSON does not tell -0 from 0. */
function withoutSign(value: number): number {
  return value + 0;
}
