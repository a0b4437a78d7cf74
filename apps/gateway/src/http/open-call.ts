import { matchOperation, operations } from '@doubletick-kit/contract';
import type { Context, MiddlewareHandler } from 'hono';
import type { Call, GatewayEnv } from './call.ts';

/** Opens the call and finds its operation at the raw request target; nothing is decided here. */
export function openCall(start: () => Call): MiddlewareHandler<GatewayEnv> {
  return async function openCall(c, next) {
    const call = start();
    const [path, search] = splitTarget(targetOf(c));
    const match = matchOperation(c.req.raw.method, path);
    if (match.kind === 'operation') call.operation = operations[match.id];
    c.set('call', call);
    c.set('match', match);
    c.set('search', search);
    await next();
  };
}

/**
 * The target as the client wrote it: Hono's path is decoded and its dot segments are resolved, and what is compared must
 * be what was sent.
 */
function targetOf(c: Context<GatewayEnv>): string {
  const raw = c.env.incoming?.url;
  if (raw !== undefined) return raw;
  const url = new URL(c.req.url);
  return url.pathname + url.search;
}

function splitTarget(target: string): [path: string, search: string] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}
