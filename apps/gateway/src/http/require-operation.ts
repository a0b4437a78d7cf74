import type { MiddlewareHandler } from 'hono';
import { isOffered } from '../offered-operations.ts';
import { ProblemError } from '../problem.ts';
import type { GatewayEnv } from './tracked-request.ts';

/** Lets a request pass that names an operation of the API exactly, and one that the gateway offers. */
export function requireOperation(): MiddlewareHandler<GatewayEnv> {
  return async function requireOperation(c, next) {
    const match = c.get('match');
    if (match.kind === 'unknown-path') {
      throw new ProblemError(
        'unknown-path',
        'The path is none of the DoubleTick API. It is compared as it stands: no trailing or doubled slash, nothing ' +
          'percent-encoded, lower case.',
      );
    }
    if (match.kind === 'method-not-allowed') {
      const allow = match.allow.join(', ');
      throw new ProblemError('method-not-allowed', `This path of the DoubleTick API takes ${allow}.`, match);
    }
    if (!isOffered(match.id)) {
      const detail = `${match.id} exists, but this gateway does not offer it. Ask whoever runs the gateway.`;
      throw new ProblemError('operation-not-offered', detail);
    }
    if (c.req.raw.headers.get('upgrade')?.toLowerCase().includes('websocket')) {
      throw new ProblemError('invalid-request', 'The DoubleTick API has no WebSockets. Send a plain request.');
    }
    await next();
  };
}
