import { matchOperation, parseQuery } from '#contract/requests';
import type { OperationId } from '../generated/operation-id.ts';

/** What a method and a URL say about a request. */
export interface Target {
  operation: OperationId | undefined;
  params: Record<string, string>;
  query: Record<string, unknown>;
}

/** Finds the operation of a request. Documented query parameters get their documented types, others remain strings. */
export function readTarget(method: string, url: URL): Target {
  const match = matchOperation(method, url.pathname);
  const query: Record<string, unknown> = Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => {
      const values = url.searchParams.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
  if (match.kind !== 'operation') return { operation: undefined, params: {}, query };
  return {
    operation: match.id,
    params: { ...match.params },
    query: { ...query, ...parseQuery(match.id, url.searchParams) },
  };
}
