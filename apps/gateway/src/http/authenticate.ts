import type { Context, MiddlewareHandler } from 'hono';
import type { KeyStore } from '../keys/key-store.ts';
import { ProblemError } from '../problem.ts';
import type { GatewayEnv } from './tracked-request.ts';

/** Requires one valid key. The response never says why a key was refused. */
export function authenticate(keys: KeyStore): MiddlewareHandler<GatewayEnv> {
  return async function authenticate(c, next) {
    // Node silently keeps only the first of two.
    if (countHeaders(c, 'authorization') > 1) {
      throw new ProblemError(
        'invalid-request',
        'The request has more than one Authorization header. Send exactly one.',
      );
    }
    const key = c.req.raw.headers.get('authorization');
    if (key === null || key === '') throw new ProblemError('invalid-key', detail, { reason: 'key-missing' });
    const result = keys.authenticate(key);
    const request = c.get('request');
    if ('refusal' in result) {
      if (result.refusal === 'key-revoked') request.caller = result.caller;
      throw new ProblemError('invalid-key', detail, { reason: result.refusal });
    }
    request.caller = result;
    await next();
  };
}

function countHeaders(c: Context<GatewayEnv>, name: string): number {
  const raw = c.env.incoming?.rawHeaders ?? [];
  return raw.filter((value, index) => index % 2 === 0 && value.toLowerCase() === name).length;
}

const detail =
  'The request has no valid gateway key. Send the whole key (dtk_live_…) as the Authorization header, without Bearer. ' +
  "The gateway's operator creates keys with `npm run gateway -- keys create --team NAME`.";
