import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { MockEnv } from '../http/environment.ts';
import { problem } from './errors.ts';

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Keeps web pages and other machines away from the control API: with a token, every call but `/health` needs it; without
 * one, a request over a socket has to name a loopback host, and may come from no page of another origin. In process
 * there is nobody else to keep away.
 */
export function guardControl(token: string | undefined): MiddlewareHandler<MockEnv> {
  return async function guardControl(c, next) {
    if (!c.env.incoming || c.req.path.endsWith('/__mock/health')) return next();
    const host = c.req.header('host') ?? '';
    const origin = c.req.header('origin');
    if (origin !== undefined && c.req.method !== 'GET' && !isSameOrigin(origin, host)) {
      return c.json(problem(403, 'A page of another origin may not change the mock.'), 403);
    }
    if (token !== undefined) {
      if (isToken(c.req.header('x-mock-token'), token)) return next();
      return c.json(problem(401, 'Send the token that the mock was started with in the header x-mock-token.'), 401);
    }
    if (loopbackHost.test(host)) return next();
    return c.json(problem(403, 'The mock answers control calls to a loopback host only; start it with a token.'), 403);
  };
}

function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function isToken(sent: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(sent ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
