import type { Fault } from './fault.ts';
import type { SchemaObject } from './schema.ts';

/** Faults against what is asked of lists as a whole. */
export function faultsOfArray({ minItems = 0, maxItems, uniqueItems }: SchemaObject, value: unknown): Fault[] {
  if (!Array.isArray(value)) return [];
  const faults: Fault[] = [];
  const replace = (keyword: string, items: unknown[]) => faults.push({ keyword, path: [], replacements: [items] });
  if (minItems > 0) replace('minItems', value.slice(0, minItems - 1));
  if (value.length === 0) return faults;
  if (uniqueItems) replace('uniqueItems', [...value, value[0]]);
  if (maxItems !== undefined) {
    replace(
      'maxItems',
      Array.from({ length: maxItems + 1 }, (_, index) => value[index % value.length]),
    );
  }
  return faults;
}
