import type { ApiErrorCode, Delivered } from '../errors/codes.ts';
import { readRetryAfter } from './retry-after.ts';

/** Why one attempt did not succeed. */
export interface Failure {
  readonly code: ApiErrorCode;
  readonly status?: number;
  readonly issues?: readonly string[] | undefined;
  readonly delivered: Delivered;
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | null;
  readonly cause?: unknown;
  /** The body of an error response, which only becomes part of an error without its phone numbers. */
  readonly body?: ErrorBody;
  /** Where the network failed. */
  readonly url?: string;
  /** Which operations may be retried after it: `any` if the service cannot have acted, none if undefined. */
  readonly retryable?: 'harmless' | 'any' | undefined;
  /** It says for all attempts whether the service acted. */
  readonly isFinal?: boolean;
  /** The attempt only asked for the outcome of an earlier one. */
  readonly isWait?: boolean;
}

/** Codes of 5xx responses that a gateway sends only if it has not forwarded a request, or DoubleTick refused its key. */
const unforwarded = ['upstream-unreachable', 'upstream-auth-failed', 'keys-unavailable'];

/** Reads a response whose status is not 2xx. */
export function readRefusal({ status, headers }: Response, text: string, now: number): Failure {
  const body = parse(text);
  const delivered = deliveredBy(status, body);
  const isUnsent = status === 429 || (status >= 500 && delivered === 'no');
  return {
    // An upload of a wrong file is answered with 403, while the body says 400. @see upload-media
    code: codeOf(status === 403 && body.statusCode === 400 ? 400 : status),
    status,
    body,
    delivered,
    retryAfterMs: readRetryAfter(headers.get('retry-after') ?? '', now),
    requestId: headers.get('x-request-id'),
    retryable: isUnsent ? 'any' : status === 408 || status >= 500 ? 'harmless' : undefined,
  };
}

/** The properties of an error body: none if it is not JSON, or not an object. */
export type ErrorBody = Readonly<Record<string, unknown>>;

function parse(text: string): ErrorBody {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Statuses that have their own code. */
const codes: Readonly<Record<number, ApiErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  408: 'timeout',
  409: 'conflict',
  422: 'unprocessable',
  429: 'rate-limited',
};

function codeOf(status: number): ApiErrorCode {
  if (status >= 500) return 'server-error';
  return codes[status] ?? (status >= 400 ? 'bad-request' : 'invalid-response');
}

/** Whether a gateway wrote the error itself; its detail says what happened and what to do. */
export function isGateway({ code, type }: ErrorBody): boolean {
  return type === `urn:doubletick-kit:error:${code}`;
}

function deliveredBy(status: number, body: ErrorBody): Delivered {
  const { code, detail } = body;
  if (status >= 400 && status < 500) return status === 408 ? 'unknown' : 'no';
  // Other codes, such as `gateway-busy`, may have either meaning; only the detail says which.
  const isUnsent = /was not (sent|forwarded)|Nothing was forwarded/.test(String(detail));
  return isGateway(body) && (isUnsent || unforwarded.includes(String(code))) ? 'no' : 'unknown';
}
