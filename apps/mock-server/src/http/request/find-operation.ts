import { matchOperation, type OperationId } from '@doubletick-kit/contract';
import { type Answer, methodNotAllowed, notFound } from '../response/answer.ts';

/** The operation that a request is for. */
export interface FoundOperation {
  readonly id: OperationId;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the operation for a method and path, or returns the response to a request that matches none. */
export function findOperation(method: string, path: string): FoundOperation | Answer {
  const match = matchOperation(method === 'HEAD' ? 'GET' : method, path);
  if (match.kind === 'operation') return match;
  if (match.kind === 'unknown-path') return notFound(method, path);
  const headers = { allow: match.allow.join(', ') };
  return method === 'OPTIONS' ? { status: 204, headers } : { ...methodNotAllowed(method, path), headers };
}
