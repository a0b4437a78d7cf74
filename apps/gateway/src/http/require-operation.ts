import type { MiddlewareHandler } from 'hono';
import { isOffered } from '../offered-operations.ts';
import { ProblemError } from '../problem.ts';
import type { GatewayEnv } from './tracked-request.ts';

/** Requires the exact path and method of an operation that the gateway offers. */
export function requireOperation(): MiddlewareHandler<GatewayEnv> {
  return async function requireOperation(c, next) {
    const match = c.get('match');
    if (match.kind === 'unknown-path') {
      throw new ProblemError(
        'unknown-path',
        'No DoubleTick operation has this path. Paths are compared literally: lower case, no trailing or double ' +
          'slash, no percent-encoding.',
      );
    }
    if (match.kind === 'method-not-allowed') {
      const allow = match.allow.join(', ');
      throw new ProblemError(
        'method-not-allowed',
        `This path does not support the request's method. Use ${allow}.`,
        match,
      );
    }
    if (!isOffered(match.id)) {
      const detail = `This gateway does not offer ${match.id}. Ask the gateway's operator.`;
      throw new ProblemError('operation-not-offered', detail);
    }
    if (c.req.raw.headers.get('upgrade')?.toLowerCase().includes('websocket')) {
      throw new ProblemError('invalid-request', 'The DoubleTick API has no WebSockets. Send a plain HTTP request.');
    }
    await next();
  };
}
