import { type Operation, operations } from '@doubletick-kit/contract';
import type { MiddlewareHandler } from 'hono';
import type { MockEnv } from './environment.ts';
import { readJsonBody } from './read-json-body.ts';

/** Reads the body of an operation that takes one; answers 415, 413 and unreadable JSON itself. */
export function readBody(): MiddlewareHandler<MockEnv> {
  return async function readBody(c, next) {
    const { requestContentTypes }: Operation = operations[c.get('operationId')];
    if (requestContentTypes.length === 0) return next();
    const read = await readJsonBody(c);
    if ('status' in read) return c.json(read.body, read.status);
    c.set('body', read.body);
    return next();
  };
}
