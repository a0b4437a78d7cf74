import { refuseInput } from '../errors/error-classes.ts';
import type { OperationSpec } from './operation-spec.ts';

/**
 * A JSON string. `JSON.stringify` alone writes a Map as `{}` and NaN as null, and leaves out functions.
 *
 * @param root The name of the value in messages; empty for an input, whose properties have names of their own.
 * @throws ApiError `bad-request` for what cannot be written as JSON, naming its place
 */
export async function encodeJson(operation: OperationSpec, value: unknown, root = ''): Promise<string> {
  if (!isSurelyJson(value)) {
    // Loaded only for what looks wrong, since it only helps to find a mistake.
    const chunk = await import('./json-misfit.ts').catch(() => undefined);
    const misfit = chunk?.findMisfit(value, root);
    if (misfit) throw refuseInput(operation, misfit.issue, misfit.cause);
  }
  return JSON.stringify(value);
}

function isSurelyJson(value: unknown): boolean {
  try {
    return isSimple(value, 0);
  } catch {
    // The caller's own getter threw.
    return false;
  }
}

/** Whether JSON surely expresses a value. Measured: 0.3 us for four fields, where a replacer takes 0.6. */
function isSimple(value: unknown, depth: number): boolean {
  if (typeof value !== 'object')
    return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (value === null) return true;
  const isSimpleItem = (item: unknown) => isSimple(item, depth + 1);
  // Deeper ones may contain themselves. The items of a list include its holes.
  if (Array.isArray(value)) return depth < 50 && Array.from(value).every(isSimpleItem);
  const parent: unknown = Object.getPrototypeOf(value);
  const isObject = depth < 50 && (parent === Object.prototype || parent === null);
  // Undefined properties are left out.
  return isObject && Object.values(value).every((item) => item === undefined || isSimpleItem(item));
}
