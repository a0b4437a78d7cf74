import { routes } from '../generated/routes.js';
import type { OperationId, Parameter } from '../operation.ts';

/**
 * Reads the documented query parameters of an operation with their documented types; others are left out. A value that
 * cannot be read stays text, so that validation names it. A parameter sent twice that is no list becomes an array.
 */
export function parseQuery(id: OperationId, search: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(routes[id].query)) {
    const values = search.getAll(name);
    if (values.length > 0) query[name] = parse(type, values);
  }
  return query;
}

function parse(type: Parameter['type'], values: string[]): unknown {
  if (type === 'array') return values;
  const [value = ''] = values;
  if (values.length > 1) return values;
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
