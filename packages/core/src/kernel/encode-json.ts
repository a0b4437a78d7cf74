import { refuseInput } from '../errors/error-classes.ts';
import { maskNumbers } from '../errors/mask-numbers.ts';
import { propertyOf } from '../errors/property-of.ts';
import type { OperationSpec } from './operation-spec.ts';

/**
 * A JSON string. `JSON.stringify` alone writes a Map as `{}` and NaN as null, and leaves out functions.
 *
 * @param root The name of the value in messages; empty for an input, whose properties have names of their own.
 * @throws ApiError `bad-request` for what cannot be written as JSON, naming its place
 */
export function encodeJson(operation: OperationSpec, value: unknown, root = ''): string {
  const path: string[] = [root];
  const refuse = (what: string, cause?: unknown) => {
    const place = path.join('').replace(/^\./, '');
    const shown = place.length > 100 ? `${place.slice(0, 100)}…` : place || 'the input';
    return refuseInput(operation, `${maskNumbers(shown)} cannot be written as JSON: ${what}`, cause);
  };
  let what: string | undefined;
  let text: string | undefined;
  try {
    what = findMisfit(value, path, []);
    text = what === undefined ? JSON.stringify(value) : undefined;
  } catch (cause) {
    // The caller's own toJSON or getter threw, or the nesting is too deep.
    throw refuse('it cannot be read', cause);
  }
  if (text === undefined) throw refuse(what ?? 'undefined');
  return text;
}

/** What JSON cannot express, with `path` ending there. Faster than a replacer, which would be called for each string. */
function findMisfit(value: unknown, path: string[], parents: unknown[]): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) return;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Date' && Number.isNaN(Number(value))) return 'an invalid date';
  const { toJSON } = Object(value);
  // That of a Buffer writes its bytes as a list of numbers.
  if (typeof toJSON === 'function' && !ArrayBuffer.isView(value)) {
    const written: unknown = toJSON.call(value, '');
    return written === undefined ? undefined : findMisfit(written, path, parents);
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
    const misfit = findMisfit(item, path, parents);
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
