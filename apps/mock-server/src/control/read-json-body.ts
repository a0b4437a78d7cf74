import type { MiddlewareHandler } from 'hono';
import { bindingsOf, type MockEnv } from '../http/environment.ts';

/**
 * Takes the body of a POST for JSON, whatever its type is said to be: nothing else is understood, and `curl -d` names the
 * type of a form. An empty body is none.
 */
export function readJsonBody(): MiddlewareHandler<MockEnv> {
  return async function readJsonBody(c, next) {
    const { method, raw, url } = c.req;
    const headers = new Headers(raw.headers);
    const sent = bindingsOf(c).incoming?.headers;
    const hasBody = sent
      ? sent['transfer-encoding'] !== undefined || Number(sent['content-length'] ?? 0) > 0
      : raw.body !== null;
    if (method !== 'POST') return next();
    const body = hasBody ? await c.req.text() : '';
    if (body.trim() === '') headers.delete('content-type');
    else headers.set('content-type', 'application/json');
    headers.delete('content-length');
    c.req.raw = new Request(url, { method, headers, body: body.trim() === '' ? null : body });
    c.req.bodyCache = {};
    return next();
  };
}
