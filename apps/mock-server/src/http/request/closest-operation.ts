import { operations } from '@doubletick-kit/contract';
import { closest } from 'fastest-levenshtein';

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
