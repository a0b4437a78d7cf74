import { matchOperation, type OperationId } from '@doubletick-kit/contract';
import type { Answer } from '../response/answer.ts';
import { methodNotAllowed, notFound } from '../response/upstream-errors.ts';

/** The operation that a call means. */
export interface FoundOperation {
  readonly id: OperationId;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the operation of the document at a method and path, or what is answered where there is none. */
export function findOperation(method: string, path: string): FoundOperation | Answer {
  const match = matchOperation(method === 'HEAD' ? 'GET' : method, path);
  if (match.kind === 'operation') return match;
  if (match.kind === 'unknown-path') return notFound(method, path);
  const headers = { allow: match.allow.join(', ') };
  return method === 'OPTIONS' ? { status: 204, headers } : { ...methodNotAllowed(method, path), headers };
}
