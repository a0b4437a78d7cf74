import { parseQuery, validateRequest } from '@doubletick-kit/contract';
import type { CanonicalRequest } from './canonical-request.ts';
import { maskNumbers } from './printable-name.ts';

const mostPointers = 20;

/**
 * Where a request departs from the contract, as JSON pointers into its query, path parameters or body, each once. At
 * most 20, and `…` if there are more. The operation's validator is loaded on first use.
 */
export async function violationsOf({ operation, params, query, body }: CanonicalRequest): Promise<string[]> {
  const parsed = parseQuery(
    operation.id,
    new URLSearchParams(query.map(([name, value]): [string, string] => [name, value])),
  );
  const violations = await validateRequest(operation.id, { params, query: parsed, body });
  if (violations.length === 0) return [];
  const pointers = [...new Set(violations.map(({ pointer }) => maskNumbers(pointer)))];
  return pointers.length > mostPointers ? [...pointers.slice(0, mostPointers), '…'] : pointers;
}
