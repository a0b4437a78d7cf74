import { matchOperation } from '@doubletick-kit/contract';
import type { MiddlewareHandler } from 'hono';
import { type MockEnv, rawPath } from './environment.ts';
import { methodNotAllowed, notFound } from './upstream-errors.ts';

/** Finds the operation of the document at the request's method and path; answers 404, 405, 501 and OPTIONS itself. */
export function findOperation(): MiddlewareHandler<MockEnv> {
  return async function findOperation(c, next) {
    const { method } = c.req;
    const path = rawPath(c);
    const match = matchOperation(method === 'HEAD' ? 'GET' : method, path);
    if (match.kind === 'operation') {
      c.set('operationId', match.id);
      c.set('params', match.params);
      return next();
    }
    if (match.kind === 'unknown-path') {
      const { status, body } = notFound(method, path);
      return c.json(body, status);
    }
    c.header('Allow', match.allow.join(', '));
    if (method === 'OPTIONS') return c.body(null, 204);
    const { status, body } = methodNotAllowed(method, path);
    return c.json(body, status);
  };
}
