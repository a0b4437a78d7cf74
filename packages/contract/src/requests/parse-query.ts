import { routes } from '../generated/routes.js';
import type { OperationId, Parameter } from '../operation.ts';

/**
 * Reads the documented query parameters of an operation with their documented types, and drops all others. A value that
 * cannot be converted stays a string, so that validation reports it. A repeated parameter becomes an array even if it
 * is not a list.
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
