import type { Context, MiddlewareHandler } from 'hono';
import type { MockEnv } from '../http/environment.ts';
import {
  ContentCodingError,
  contentCodings,
  decodeContent,
  readContentCoding,
} from '../http/request/content-coding.ts';
import { isTooLarge } from '../http/request/incoming-request.ts';
import { problem } from './errors.ts';
import { snapshotPath } from './snapshots.ts';

/**
 * Undoes the `Content-Encoding` of a body, as the API does; the limit counts decoded bytes. A snapshot, which may not fit
 * into memory as a whole, must come without one.
 */
export function decodeBody(
  limitBytes: number,
  onTooLarge: (c: Context<MockEnv>) => Response,
): MiddlewareHandler<MockEnv> {
  return async function decodeBody(c, next) {
    const coding = readContentCoding(c.req.header('content-encoding'));
    const { method, url, raw } = c.req;
    if (coding === undefined || method === 'GET' || method === 'HEAD') return next();
    if (snapshotPath.test(c.req.path)) return refuseCoding(c, 'Send a snapshot without Content-Encoding.', 'identity');
    if (coding === 'unsupported')
      return refuseCoding(c, 'Content-Encoding must be gzip, deflate or br.', contentCodings.join(', '));
    const headers = new Headers(raw.headers);
    headers.delete('content-encoding');
    headers.delete('content-length');
    try {
      const body = await decodeContent(coding, Buffer.from(await c.req.arrayBuffer()), limitBytes);
      c.req.raw = new Request(url, { method, headers, body: new Uint8Array(body), signal: raw.signal });
    } catch (error) {
      if (isTooLarge(error)) return onTooLarge(c);
      if (error instanceof ContentCodingError) return c.json(problem(400, `${error.message}.`), 400);
      throw error;
    }
    c.req.bodyCache = {};
    return next();
  };
}

/** @see RFC 9110, section 15.5.16, for the header */
function refuseCoding(c: Context<MockEnv>, message: string, accepted: string): Response {
  return c.json(problem(415, message), 415, { 'accept-encoding': accepted });
}
