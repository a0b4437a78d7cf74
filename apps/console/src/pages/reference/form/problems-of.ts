import type { OperationId, Violation } from '@doubletick-kit/contract';
import type { OperationDescription } from '../../../operations/operation.ts';
import { describeViolation, unionNames } from './describe-violation.ts';
import { type FormValue, problemOfJson } from './form-value.ts';
import { plainValue, withoutAbsent } from './json-tree.ts';

/** What the document says against a value. It never keeps anyone from sending it. */
export interface Problem {
  readonly place: 'path' | 'query' | 'body';
  /** JSON pointer to the field. */
  readonly pointer: string;
  readonly message: string;
  /** Nothing is wrong yet, something is only not filled in. */
  readonly isMissing: boolean;
}

/** Compares a value with the contract, which is loaded with the first comparison. */
export async function problemsOf(operation: OperationDescription, value: FormValue): Promise<readonly Problem[]> {
  const { validateRequest } = await import('@doubletick-kit/contract');
  const missing = operation.parameters.filter(
    ({ name, in: place, isRequired }) => isRequired && withoutAbsent(value[place][name]) === undefined,
  );
  // The contract does not say in which part of a request a violation is. Where there is a body, the parameters are
  // required strings, so that with these stand-ins every violation is in the body.
  const standIns = operation.body ? Object.fromEntries(missing.map(({ name }) => [name, 'x'])) : {};
  const violations = problemOfJson(value)
    ? []
    : await validateRequest(operation.id as OperationId, {
        params: { ...value.path, ...standIns },
        query: { ...Object(plainValue(withoutAbsent(value.query))), ...standIns },
        ...bodyParts(value),
      });
  const places = new Map(operation.parameters.map(({ name, in: place }) => [name, place]));
  const found = withoutDoubles(violations).map((violation): Problem => {
    const place = operation.body ? 'body' : (places.get(violation.pointer.split('/')[1] ?? '') ?? 'query');
    return { place, ...describe(violation) };
  });
  const others = missing.map(
    ({ name, in: place }): Problem => ({
      place,
      ...describe({ pointer: `/${name}`, keyword: 'required', expected: name }),
    }),
  );
  return unique([...others, ...found]);
}

function bodyParts({ mediaType, body, files }: FormValue): { readonly body?: unknown; readonly form?: unknown } {
  const sent = plainValue(withoutAbsent(body));
  return mediaType === 'multipart/form-data' ? { form: { ...Object(sent), ...files } } : { body: sent };
}

function describe(violation: Violation): Omit<Problem, 'place'> {
  return { pointer: violation.pointer, ...describeViolation(violation) };
}

/**
 * What does not have its format need not have a length as well, and where one of several properties is missing, not each
 * of them is.
 */
function withoutDoubles(violations: readonly Violation[]): readonly Violation[] {
  const unformatted = new Set(violations.filter(({ keyword }) => keyword === 'format').map(({ pointer }) => pointer));
  const unions = violations.filter(({ keyword }) => keyword === 'anyOf');
  const choices = new Set(
    unions.flatMap((one) =>
      unionNames(one)
        .flat()
        .map((name) => `${one.pointer}/${name}`),
    ),
  );
  return violations.filter(({ keyword, pointer }) => {
    if (keyword === 'required') return !choices.has(pointer);
    return !lengths.has(keyword) || !unformatted.has(pointer);
  });
}

const lengths = new Set(['minLength', 'maxLength']);

/** A union reports the same for each of its branches. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [`${one.place}${one.pointer} ${one.message}`, one])).values()];
}
