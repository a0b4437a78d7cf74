import type { MiddlewareHandler } from 'hono';
import { describeFinding } from '../explain-issues.ts';
import type { MockEnv } from '../http/environment.ts';
import { findProtoNames } from '../seed-file/find-proto-names.ts';
import { problem } from './errors.ts';
import { snapshotPath } from './snapshots.ts';

/**
 * Takes the body of a request that changes something for JSON, whatever its type is said to be: nothing else is understood, and `curl -d` names the
 * type of a form. An empty body counts as no body.
 */
export function readJsonBody(): MiddlewareHandler<MockEnv> {
  return async function readJsonBody(c, next) {
    const { method, raw, url } = c.req;
    // A snapshot is read in pieces.
    if (!withBody.has(method) || snapshotPath.test(c.req.path)) return next();
    const body = (await c.req.text()).trim();
    const headers = new Headers(raw.headers);
    headers.delete('content-length');
    if (body === '') headers.delete('content-type');
    else headers.set('content-type', 'application/json');
    c.req.raw = new Request(url, { method, headers, body: body === '' ? null : body, signal: raw.signal });
    // The text that was read above is that of the earlier request.
    c.req.bodyCache = {};
    const hidden = findProtoNames(parseOrNothing(body));
    if (hidden.length === 0) return next();
    return c.json(problem(400, ...hidden.map((finding) => describeFinding(finding, 'The body'))), 400);
  };
}

const withBody: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

/** A text that is not JSON is refused by the route. */
function parseOrNothing(text: string): unknown {
  if (!/__proto__|\\u/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
