import { operations } from './generated/operations.ts';
import type { OperationId } from './operation.ts';

/** What the document has at a method and path. */
export type OperationMatch =
  | { kind: 'operation'; id: OperationId }
  | { kind: 'method-not-allowed'; allow: string[] }
  | { kind: 'unknown-path' };

const byPath = new Map<string, Map<string, OperationId>>();
for (const { id, method, path } of Object.values(operations)) {
  const methods = byPath.get(path) ?? new Map<string, OperationId>();
  byPath.set(path, methods.set(method, id));
}

/**
 * Finds the operation for a method and a path. The path is compared as it stands: a percent-encoded, doubled or
 * trailing slash, or another case, is another path.
 */
export function matchOperation(method: string, path: string): OperationMatch {
  const methods = byPath.get(path);
  if (!methods) return { kind: 'unknown-path' };
  const id = methods.get(method);
  return id ? { kind: 'operation', id } : { kind: 'method-not-allowed', allow: [...methods.keys()] };
}
