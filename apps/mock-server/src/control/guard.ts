import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { MockEnv } from '../http/environment.ts';
import { isLoopbackHost } from '../http/request/loopback-host.ts';
import { problem } from './errors.ts';

const eventsPath = /^\/__mock\/worlds\/[^/]+\/events$/;

/**
 * Protects the control API from web pages and other machines. With a token, every request except `/health` must carry it.
 * Without one, a request over a socket must name a loopback host, and must not change anything from a page of another
 * origin. In-process requests are always allowed.
 */
export function guardControl(token: string | undefined): MiddlewareHandler<MockEnv> {
  return async function guardControl(c, next) {
    const host = c.req.header('host') ?? '';
    // Every server passes on a Host, also one that is not Node's.
    const isInProcess = !c.env.incoming && host === '';
    if (isInProcess || c.req.path.endsWith('/__mock/health')) return next();
    const origin = c.req.header('origin');
    if (origin !== undefined && c.req.method !== 'GET' && !isSameOrigin(origin, host)) {
      return c.json(problem(403, 'A page of another origin cannot change the mock.'), 403);
    }
    if (token !== undefined) {
      // An EventSource cannot send headers.
      const inQuery = c.req.method === 'GET' && eventsPath.test(c.req.path) ? c.req.query('token') : undefined;
      if (isToken(c.req.header('x-mock-token') ?? inQuery, token)) return next();
      return c.json(
        problem(401, 'Send the token the mock was started with (--token) in the x-mock-token header.'),
        401,
      );
    }
    if (isLoopbackHost(host)) return next();
    return c.json(
      problem(
        403,
        'Without a token, the control API answers only on a loopback host such as localhost. Start the mock with --token.',
      ),
      403,
    );
  };
}

function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function isToken(sent: string | undefined, token: string): boolean {
  if (sent === undefined || sent === '') return false;
  const [a, b] = [Buffer.from(sent), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
