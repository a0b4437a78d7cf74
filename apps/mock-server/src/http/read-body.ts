import { type Operation, operations } from '@doubletick-kit/contract';
import type { MiddlewareHandler } from 'hono';
import type { MockEnv } from './environment.ts';
import { readForm } from './read-form.ts';
import { readJsonBody } from './read-json-body.ts';

const form = 'multipart/form-data';

/** Reads the body of an operation that takes one; answers 415, 413 and an unreadable one itself. */
export function readBody(): MiddlewareHandler<MockEnv> {
  return async function readBody(c, next) {
    const { requestContentTypes }: Operation = operations[c.get('operationId')];
    c.set('input', {});
    if (requestContentTypes.length === 0) return next();
    const isForm =
      requestContentTypes.includes(form) &&
      (requestContentTypes.length === 1 || c.req.header('content-type')?.toLowerCase().startsWith(form));
    const read = isForm ? await readForm(c) : await readJsonBody(c);
    if ('status' in read) return c.json(read.body, read.status);
    c.set('input', read.input);
    return next();
  };
}
