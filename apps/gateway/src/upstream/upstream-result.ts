import { isUtf8 } from 'node:buffer';
import type { Operation } from '@doubletick-kit/contract';
import { exposesKey } from './exposes-key.ts';
import { clientResponseHeaders, type UpstreamHeaders } from './headers.ts';
import type { UpstreamAnswer, UpstreamProblem } from './upstream.ts';

/** A complete upstream response. */
export interface UpstreamResponse {
  status: number;
  headers: UpstreamHeaders;
  body: Buffer;
}

/** Decides whether a response may be passed on. `keys` are the upstream keys that must not be in it. */
export function judgeResponse(
  operation: Operation,
  response: UpstreamResponse,
  keys: readonly string[],
): Omit<UpstreamAnswer, 'release'> | UpstreamProblem {
  const { status, headers, body } = response;
  const problem = (code: UpstreamProblem['code'], what: string): UpstreamProblem => ({
    kind: 'problem',
    code,
    what,
    status,
    wasSent: true,
    ...(body.length > 0 && { receivedBytes: body.length }),
  });
  if (exposesKey(headers, body, keys)) {
    return problem('upstream-key-exposed', "DoubleTick's response contained the gateway's own key and was withheld");
  }
  if (status === 401) return problem('upstream-auth-failed', "DoubleTick rejected the gateway's own key");
  const flaw = statusFlaw(status) ?? bodyFlaw(operation, response);
  if (flaw) return problem('upstream-invalid-response', `DoubleTick answered with ${flaw}`);
  return { kind: 'answer', status, headers: clientResponseHeaders(headers), body };
}

/**
 * Clients that follow the Fetch standard fail for a 407, and send the request again for a 421.
 *
 * @see https://fetch.spec.whatwg.org/#http-network-or-cache-fetch
 */
export function statusFlaw(status: number): string | undefined {
  if (status === 407) return 'a request to authenticate with a proxy';
  if (status === 421) return 'a status that makes clients send the request again';
  if (status >= 300 && status < 400) return 'a redirect, which the gateway does not follow';
  return status < 200 || status > 599 ? 'an invalid status code' : undefined;
}

export function encodingFlaw({ 'content-encoding': encoding = 'identity' }: UpstreamHeaders): string | undefined {
  const isPlain = String(encoding).toLowerCase() === 'identity';
  return isPlain ? undefined : 'a content encoding that the gateway did not ask for';
}

function bodyFlaw(operation: Operation, { headers, body }: UpstreamResponse): string | undefined {
  if (body.length === 0) return undefined;
  const encoding = encodingFlaw(headers);
  if (encoding !== undefined) return encoding;
  const mediaType =
    String(headers['content-type'] ?? '')
      .split(';')[0]
      ?.trim()
      .toLowerCase() ?? '';
  if (mediaType === 'application/json' || mediaType.endsWith('+json')) {
    return isUtf8(body) && looksLikeJson(body) ? undefined : 'invalid JSON';
  }
  const documented = Object.values(operation.responses).some(({ contentTypes }) => contentTypes.includes(mediaType));
  return documented ? undefined : 'a content type that is not documented for this operation';
}

/**
 * Whether the first and the last character can be those of one JSON value. To parse 8 MB of nested lists takes more than
 * a second, in which nobody else is answered; the length of the body has been checked by HTTP.
 */
function looksLikeJson(body: Buffer): boolean {
  const first = String.fromCharCode(body.find((byte) => !isBlank(byte)) ?? 0);
  const last = String.fromCharCode(body.findLast((byte) => !isBlank(byte)) ?? 0);
  if (first === '{') return last === '}';
  if (first === '[') return last === ']';
  if (first === '"') return last === '"';
  return /[-0-9tfn]/.test(first) && /[0-9el]/.test(last);
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
