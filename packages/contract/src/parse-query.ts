import { operations } from './generated/operations.js';
import type { Operation, OperationId, Parameter } from './operation.ts';

/**
 * Reads the documented query parameters of an operation with their documented types; others are left out. A value that
 * cannot be read stays text, so that validation names it. A parameter sent twice that is no list becomes an array.
 */
export function parseQuery(id: OperationId, search: URLSearchParams): Record<string, unknown> {
  const operation: Operation = operations[id];
  const query: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query') continue;
    const values = search.getAll(parameter.name);
    if (values.length > 0) query[parameter.name] = parse(parameter, values);
  }
  return query;
}

function parse(parameter: Parameter, values: string[]): unknown {
  if (parameter.type === 'array') return values;
  const [value = ''] = values;
  if (values.length > 1) return values;
  if (parameter.type === 'number' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (parameter.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
