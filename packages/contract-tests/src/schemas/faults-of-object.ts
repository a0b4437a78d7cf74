import type { Fault } from './fault.ts';
import { isObject } from './json-types.ts';
import { nothing } from './place.ts';
import type { SchemaObject } from './schema.ts';

const undocumentedName = 'undocumented';
const anything: readonly unknown[] = [null, 1.5, 'text', {}];

/** Faults against what is asked of objects as a whole: what must be there, and what must not. */
export function faultsOfObject(schema: SchemaObject, value: unknown): Fault[] {
  if (!isObject(value)) return [];
  const { required = [], additionalProperties, minProperties = 0 } = schema;
  const faults = required.map((name) => missing('required', name));
  if (additionalProperties === false) faults.push(extra('additionalProperties', undocumentedName));
  else if (additionalProperties !== undefined) faults.push(extra('type', undocumentedName));
  if (minProperties > 0) {
    const few = Object.entries(value).filter(([name]) => required.includes(name));
    faults.push({ keyword: 'minProperties', path: [], replacements: [Object.fromEntries(few)] });
  }
  return faults;
}

/** A property taken away. */
export function missing(keyword: string, name: string): Fault {
  return { keyword, path: [name], replacements: [nothing] };
}

/** A property that should not be there, or not so. */
export function extra(keyword: string, name: string): Fault {
  return { keyword, path: [name], replacements: anything };
}
