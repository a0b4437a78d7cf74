import type { Violation } from '@doubletick-kit/contract';
import { alternativesOf } from './alternatives-of.ts';
import { type Fault, faultsOfArray, faultsOfObject, faultsOfScalar, faultsOfUnions } from './fault.ts';
import { type Path, pointerOf, replaceAt } from './place.ts';
import { isObject, type Schema, type SchemaObject, schemasOfProperty } from './schema.ts';
import { validatorOf } from './validator-of.ts';

/** A value with exactly one fault. */
export interface SchemaViolation {
  /** Where the fault is; for something missing, where it should be. */
  pointer: string;
  /** The keyword that it violates. */
  keyword: string;
  /** The whole value. */
  value: unknown;
}

/** Every possible single fault in a valid value of a schema, each confirmed as invalid by Ajv. */
export function violationsOf(schema: Schema, value: unknown): SchemaViolation[] {
  const isValid = validatorOf(schema);
  const tried = new Set<string>();
  const violations: SchemaViolation[] = [];
  for (const { keyword, path, replacements, blamed = path } of faultsIn([schema], value, [])) {
    const change = JSON.stringify([keyword, pointerOf(path), replacements]);
    if (tried.has(change)) continue;
    tried.add(change);
    const broken = replacements.map((replacement) => replaceAt(value, path, replacement));
    const found = broken.findIndex((candidate) => !isValid(candidate));
    if (found >= 0) violations.push({ pointer: pointerOf(blamed), keyword, value: broken[found] });
  }
  return violations;
}

/** Faults at a place and below it. Every branch of a union is tried; changes without effect are dropped later. */
function* faultsIn(schemas: readonly Schema[], value: unknown, path: Path): Generator<Fault> {
  yield* below(path, schemas.flatMap(faultsOfUnions));
  for (const conjunction of alternativesOf({ allOf: [...schemas] })) {
    for (const schema of conjunction) {
      const faults = [
        ...faultsOfScalar(schema, value),
        ...faultsOfArray(schema, value),
        ...faultsOfObject(schema, value),
      ];
      yield* below(path, faults);
    }
    for (const [step, child] of childrenOf(value)) {
      yield* faultsIn(schemasOfChild(conjunction, step), child, [...path, step]);
    }
  }
}

/** The properties of an object, or the first item of an array: further items would only repeat it. */
function childrenOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return [...value.slice(0, 1).entries()];
  return isObject(value) ? Object.entries(value) : [];
}

function schemasOfChild(conjunction: readonly SchemaObject[], step: string | number): Schema[] {
  if (typeof step === 'string') return schemasOfProperty(conjunction, step);
  return conjunction.flatMap(({ items }) => items ?? []);
}

function below(path: Path, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({
    ...fault,
    path: [...path, ...fault.path],
    blamed: [...path, ...(fault.blamed ?? fault.path)],
  }));
}

const unions = ['oneOf', 'anyOf', 'discriminator'];

/** Equivalent keywords for one place: a value that matches no branch may have no branch's type. */
const equivalents: Record<string, string[]> = {
  required: ['dependentRequired'],
  enum: ['const'],
  const: ['enum'],
  anyOf: ['type'],
  oneOf: ['type'],
  'false schema': ['type'],
};

/** Whether the contract's violations name the fault: its exact place and keyword, or a union around it. */
export function explains(violations: readonly Violation[], { pointer, keyword }: SchemaViolation): boolean {
  const names = [keyword, ...(equivalents[keyword] ?? [])];
  return violations.some(
    (violation) =>
      (violation.pointer === pointer && names.includes(violation.keyword)) ||
      (unions.includes(violation.keyword) && `${pointer}/`.startsWith(`${violation.pointer}/`)),
  );
}
