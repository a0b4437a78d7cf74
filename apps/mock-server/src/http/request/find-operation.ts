import { matchOperation, type OperationId, operations } from '@doubletick-kit/contract';
import { closest } from 'fastest-levenshtein';
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

const longestPath = 200;

/** The operation that a request for an unknown path or method may have meant, as `POST /team-member/assign (…)`. */
export function closestOperation(method: string, path: string): string | undefined {
  if (path.length > longestPath) return undefined;
  const all = Object.values(operations);
  const samePath = all.filter((operation) => operation.path === path);
  const sameMethod = all.filter((operation) => operation.method === method);
  const candidates = [samePath, sameMethod].find((list) => list.length > 0) ?? all;
  const nearest = closest(
    path,
    candidates.map((operation) => operation.path),
  );
  const operation = candidates.find((candidate) => candidate.path === nearest);
  return operation && `${operation.method} ${operation.path} (${operation.id})`;
}
