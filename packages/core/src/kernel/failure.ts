import type { ApiErrorCode, Delivered } from '../errors/codes.ts';
import { maskNumbers } from '../errors/mask-numbers.ts';

/** Why one attempt did not succeed. */
export interface Failure {
  readonly code: ApiErrorCode;
  readonly status?: number;
  readonly issues: readonly string[];
  readonly delivered: Delivered;
  readonly retryAfterMs?: number | undefined;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
  /** Which operations may be retried after it: `any` if the service cannot have acted. */
  readonly retryable: 'none' | 'harmless' | 'any';
}

/** Codes of 5xx responses that a gateway sends when it has not forwarded a request, or DoubleTick refused its key. */
const unforwarded = ['upstream-unreachable', 'upstream-auth-failed'];

/** Reads a response whose status is not 2xx. */
export function readRefusal({ status, headers }: Response, text: string, now: number): Failure {
  const body = parse(text);
  const delivered = deliveredBy(status, body);
  const isUnsent = status === 429 || (status >= 500 && delivered === 'no');
  return {
    code: codeOf(trueStatus(status, body)),
    status,
    issues: readIssues(body),
    delivered,
    retryAfterMs: readRetryAfter(headers.get('retry-after'), now),
    requestId: headers.get('x-request-id') ?? undefined,
    retryable: isUnsent ? 'any' : status === 408 || status >= 500 ? 'harmless' : 'none',
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An upload of a wrong file is answered with 402 or 403, while the body says 400. @see upload-media */
function trueStatus(status: number, body: unknown): number {
  const isDoubtful = status === 402 || status === 403;
  return isDoubtful && propertyOf(body, 'statusCode') === 400 ? 400 : status;
}

/** Statuses that have their own code. */
const codes: Readonly<Record<number, ApiErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  409: 'conflict',
  422: 'unprocessable',
  429: 'rate-limited',
};

function codeOf(status: number): ApiErrorCode {
  const own = codes[status];
  if (own) return own;
  if (status >= 500) return 'server-error';
  return status >= 400 ? 'bad-request' : 'invalid-response';
}

function deliveredBy(status: number, body: unknown): Delivered {
  if (status >= 400 && status < 500) return status === 408 ? 'unknown' : 'no';
  const code = propertyOf(body, 'code');
  const isGateway = propertyOf(body, 'type') === `urn:doubletick-kit:error:${code}`;
  // The same code also means that a forwarded request could not be recorded; only the detail says which.
  const isUnrecorded = code === 'audit-unavailable' && /was not forwarded/.test(String(propertyOf(body, 'detail')));
  return isGateway && (isUnrecorded || unforwarded.includes(String(code))) ? 'no' : 'unknown';
}

function propertyOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

/** The wait that a `Retry-After` header asks for, in milliseconds. @see RFC 9110, 10.2.3 */
function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Math.ceil(Number(value) * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * What an error body says was wrong, one string per problem: DoubleTick's `message` (a string or an array), its
 * `reason`, or the `detail` of the gateway's problem document. Phone numbers are shortened to their last two digits.
 */
function readIssues(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const { message, reason, detail } = body as Record<string, unknown>; // an object, by the check above
  return [message ?? detail ?? reason]
    .flat()
    .filter((text) => typeof text === 'string')
    .map(maskNumbers);
}
