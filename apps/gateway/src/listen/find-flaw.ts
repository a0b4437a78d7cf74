import type { IncomingMessage } from 'node:http';
import type { ListenLimits } from './listen-limits.ts';
import type { RefusalAnswer, RefusalReason } from './refusal.ts';

export interface Flaw {
  reason: RefusalReason;
  answer: RefusalAnswer;
}

/** What makes a request unacceptable though Node's parser accepts it. */
export function findFlaw(incoming: IncomingMessage, limits: ListenLimits): Flaw | null {
  const { url = '', headers, rawHeaders } = incoming;
  if (incoming.httpVersionMajor !== 1) return flaw('malformed-http', 'Only HTTP/1.1 is offered.');
  if (!/^chunked$/i.test(headers['transfer-encoding'] ?? 'chunked')) {
    return flaw('malformed-http', 'The only transfer encoding is chunked.');
  }
  // Node silently drops headers after the 2,000th by default; listen.ts turns that off, and here they are counted.
  if (rawHeaders.length > 2 * limits.headers)
    return headersTooLarge(`The request has more than ${limits.headers} headers.`);
  if (!url.startsWith('/'))
    return flaw('target-form', 'The request target is not a path. Send the path and the query.');
  if (headers.expect !== undefined && !/^100-continue$/i.test(headers.expect)) {
    return flaw('expectation', 'Only the expectation 100-continue is supported.');
  }
  if (!hasValidHost(incoming)) return flaw('invalid-host', 'The Host header is missing or not a host.');
  // Other upgrades may be ignored, and have to be: Java's HttpClient asks for h2c in each first request.
  // @see RFC 9110, section 7.8
  if (headers.upgrade?.toLowerCase().includes('websocket')) return flaw('upgrade', 'WebSockets are not offered.');
  return null;
}

export const tunnel = flaw('tunnel', 'CONNECT is not offered.');

export const tooManyPipelined: Flaw = {
  reason: 'too-many-pipelined',
  answer: {
    code: 'gateway-busy',
    detail: 'Too many requests on this connection wait for their answers. This one was not forwarded: send it again.',
  },
};

export function flaw(reason: RefusalReason, detail: string): Flaw {
  return { reason, answer: { code: 'invalid-request', detail: `${detail} Nothing was forwarded.` } };
}

export function headersTooLarge(detail: string): Flaw {
  const answer: RefusalAnswer = { code: 'headers-too-large', detail: `${detail} Send fewer or shorter headers.` };
  return { reason: 'headers-too-large', answer };
}

let lastValidHost: string | undefined;

/** Two Host headers are left to the pipeline, which sees them as repeated. @see RFC 9112, section 3.2 */
function hasValidHost({ headers: { host }, httpVersionMinor }: IncomingMessage): boolean {
  if (host === undefined) return httpVersionMinor === 0;
  if (host === lastValidHost) return true;
  if (!/^(\[[\da-f:.]+\]|[\w.~!$&'()*+,;=%-]+)(:\d{0,5})?$/i.test(host)) return false;
  lastValidHost = host;
  return true;
}
