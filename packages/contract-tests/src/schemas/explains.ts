import type { Violation } from '@doubletick-kit/contract';
import type { SchemaViolation } from './violations-of.ts';

const unions = ['oneOf', 'anyOf', 'discriminator'];

/** Keywords that say the same of one place: what fits no branch may be of no branch's type. */
const equivalents: Record<string, string[]> = {
  required: ['dependentRequired'],
  enum: ['const'],
  const: ['enum'],
  anyOf: ['type'],
  oneOf: ['type'],
  'false schema': ['type'],
};

/** Whether what the contract reports leads to the fault: its very place and keyword, or a union around it. */
export function explains(violations: readonly Violation[], { pointer, keyword }: SchemaViolation): boolean {
  const names = [keyword, ...(equivalents[keyword] ?? [])];
  return violations.some(
    (violation) =>
      (violation.pointer === pointer && names.includes(violation.keyword)) ||
      (unions.includes(violation.keyword) && `${pointer}/`.startsWith(`${violation.pointer}/`)),
  );
}
