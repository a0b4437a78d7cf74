import { maskNumbers } from '../errors/mask-numbers.ts';
import { propertyOf } from '../errors/property-of.ts';

/** What is wrong with a value that is to be written as JSON. */
export interface Misfit {
  readonly issue: string;
  readonly cause?: unknown;
}

/**
 * What JSON cannot express, and where it is; undefined if nothing.
 *
 * @param root The name of the value in messages; empty for an input, whose properties have names of their own.
 */
export function findMisfit(value: unknown, root: string): Misfit | undefined {
  const path: string[] = [root];
  const describe = (what: string, cause?: unknown): Misfit => {
    // One by one: the index after a phone number is not a part of it.
    const place = path.map(maskNumbers).join('').replace(/^\./, '');
    const shown = place.length > 100 ? `${place.slice(0, 100)}…` : place || 'the input';
    return { issue: `${shown} cannot be written as JSON: ${what}`, cause };
  };
  try {
    const what = search(value, path, []) ?? (JSON.stringify(value) === undefined ? 'undefined' : undefined);
    return what === undefined ? undefined : describe(what);
  } catch (cause) {
    // The caller's own toJSON or getter threw, or the nesting is too deep.
    return describe('it cannot be read', cause);
  }
}

/** What a value is that JSON cannot express, with `path` ending at it. */
function search(value: unknown, path: string[], parents: unknown[]): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) return;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Date' && Number.isNaN(Number(value))) return 'an invalid date';
  const { toJSON } = Object(value);
  // That of a Buffer writes its bytes as a list of numbers.
  if (typeof toJSON === 'function' && !ArrayBuffer.isView(value)) {
    const written: unknown = toJSON.call(value, '');
    return written === undefined ? undefined : search(written, path, parents);
  }
  if (typeof value !== 'object') return typeof value === 'number' ? String(value) : typeof value;
  if (parents.includes(value)) return 'it contains itself';
  const isArray = Array.isArray(value);
  if (!isArray && (tag !== 'Object' || !isPlain(value))) return String(propertyOf(value.constructor, 'name') || tag);
  parents.push(value);
  // The entries of a list include its holes.
  for (const [key, item] of isArray ? value.entries() : Object.entries(value)) {
    // An undefined property is left out.
    if (item === undefined && !isArray) continue;
    path.push(isArray ? `[${key}]` : `.${key}`);
    const misfit = search(item, path, parents);
    if (misfit !== undefined) return misfit;
    path.pop();
  }
  parents.pop();
}

/** Whether JSON writes all of an object: not a collection, and not an instance that keeps its fields to itself. */
function isPlain(value: object): boolean {
  const parent: object | null = Object.getPrototypeOf(value);
  const isInstance = parent !== null && Object.getPrototypeOf(parent) !== null;
  if (Symbol.iterator in value || Symbol.asyncIterator in value) return false;
  return !isInstance || Object.keys(value).length > 0;
}
