import type { MiddlewareHandler } from 'hono';
import type { MockEnv } from '../http/environment.ts';

/**
 * Takes the body of a POST for JSON, whatever its type is said to be: nothing else is understood, and `curl -d` names the
 * type of a form. An empty body is none.
 */
export function readJsonBody(): MiddlewareHandler<MockEnv> {
  return async function readJsonBody(c, next) {
    const { method, raw, url } = c.req;
    if (method !== 'POST') return next();
    const body = (await c.req.text()).trim();
    const headers = new Headers(raw.headers);
    headers.delete('content-length');
    if (body === '') headers.delete('content-type');
    else headers.set('content-type', 'application/json');
    c.req.raw = new Request(url, { method, headers, body: body === '' ? null : body, signal: raw.signal });
    // The text that was read above is that of the earlier request.
    c.req.bodyCache = {};
    return next();
  };
}
