import type { Context, MiddlewareHandler } from 'hono';
import type { KeyStore } from '../keys/key-store.ts';
import { ProblemError } from '../problem.ts';
import type { GatewayEnv } from './tracked-request.ts';

/** Lets a request pass that carries one valid key; a caller never learns what is wrong with another. */
export function authenticate(keys: KeyStore): MiddlewareHandler<GatewayEnv> {
  return async function authenticate(c, next) {
    // Node keeps the first of two and drops the other without a word.
    if (countHeaders(c, 'authorization') > 1) {
      throw new ProblemError('invalid-request', 'The request has two Authorization headers. Send one.');
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
  return raw.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length;
}

const detail =
  'The request carries no valid gateway key. Send the whole key (dtk_live_…) as the bare value of the Authorization header; ' +
  'whoever runs the gateway creates one with `npm run gateway -- keys create --team NAME`.';
