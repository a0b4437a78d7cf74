import type { MiddlewareHandler } from 'hono';
import type { Worlds } from '../worlds.ts';
import { closestOperation } from './closest-operation.ts';
import { type MockEnv, rawPath, searchOf } from './environment.ts';

/** Notes every request in the journal of its world; one without a known key in that of the first world. */
export function keepJournal(worlds: Worlds): MiddlewareHandler<MockEnv> {
  return async function keepJournal(c, next) {
    await next();
    const { journal, world } = c.get('account') ?? worlds.first;
    const operation: string | undefined = c.get('operationId');
    const path = rawPath(c);
    const query = searchOf(c);
    const closest = operation === undefined ? closestOperation(c.req.method, path) : undefined;
    if (closest !== undefined) c.header('x-mock-hint', `The closest operation is ${closest}.`);
    journal.record({
      at: world.now(),
      method: c.req.method,
      path: query.size > 0 ? `${path}?${query}` : path,
      status: c.res.status,
      ...(operation === undefined ? {} : { operation }),
      ...(closest === undefined ? {} : { closest }),
    });
  };
}
