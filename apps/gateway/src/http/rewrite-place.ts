import { ProblemError } from '../problem.ts';
import { isObject } from './parse-json.ts';

/** Returns the new value of a place, or undefined to leave the place out. A place without a value is undefined. */
export type Change = (value: unknown, pointer: string) => unknown;

/**
 * Changes every value at a place of a body and copies only what contains a change. An empty list at the end of a place
 * has one value that is missing. Null counts as missing and is left out.
 *
 * @throws ProblemError `invalid-body` if something on the way is not an object or a list, as the contract says
 */
export function rewritePlace(body: unknown, segments: readonly string[], change: Change): unknown {
  return rewrite(body, { segments, pointer: '' }, change);
}

/** Where a value is, and the way from there to the values to change. */
interface Position {
  segments: readonly string[];
  pointer: string;
}

function rewrite(given: unknown, { segments, pointer }: Position, change: Change): unknown {
  const [segment, ...rest] = segments;
  const value = given ?? undefined;
  if (segment === undefined) return change(value, pointer);
  if (segment === '*') return rewriteItems(value, { segments: rest, pointer }, change);
  if (value === undefined) return undefined;
  if (!isObject(value)) throw notA('JSON object', pointer);
  const before = Object.hasOwn(value, segment) ? value[segment] : undefined;
  const after = rewrite(before, { segments: rest, pointer: `${pointer}/${segment}` }, change);
  if (after === before) return value;
  if (after !== undefined) return { ...value, [segment]: after };
  const { [segment]: _, ...others } = value;
  return others;
}

function rewriteItems(value: unknown, { segments, pointer }: Position, change: Change): unknown {
  if (value !== undefined && !Array.isArray(value)) throw notA('list', pointer);
  const items: unknown[] = value ?? [];
  if (items.length === 0 && segments.length === 0) {
    const only = change(undefined, `${pointer}/0`);
    return only === undefined ? value : [only];
  }
  let copy: unknown[] | undefined;
  for (const [index, item] of items.entries()) {
    const at = `${pointer}/${index}`;
    // Leaving it out would move the others.
    if (item === null) throw notA(segments.length === 0 ? 'phone number' : 'JSON object', at);
    const after = rewrite(item, { segments, pointer: at }, change);
    if (after === item) continue;
    copy ??= [...items];
    copy[index] = after;
  }
  return copy ?? value;
}

function notA(what: string, pointer: string): ProblemError {
  return new ProblemError('invalid-body', `The body's ${pointer} is not a ${what}. Correct it.`);
}
