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
  /** Which operations may be repeated after it: `any` where nothing can have happened. */
  readonly repeatable: 'none' | 'harmless' | 'any';
}

/** What the gateway answers with 5xx before it has passed a call on, or when DoubleTick refused it. */
const unforwarded = ['upstream-unreachable', 'upstream-auth-failed'];

/** Reads an answer whose status is not 2xx. */
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
    repeatable: isUnsent ? 'any' : status === 408 || status >= 500 ? 'harmless' : 'none',
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Upload answers 402 and 403 for a wrong file, while the body says 400. @see upload-media */
function trueStatus(status: number, body: unknown): number {
  const isDoubtful = status === 402 || status === 403;
  return isDoubtful && propertyOf(body, 'statusCode') === 400 ? 400 : status;
}

/** Statuses with a code of their own. */
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
  // The same code also means that the record of a forwarded call could not be written; only the detail tells.
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
 * What an error body says was wrong, one text per problem: DoubleTick's `message` (a text or a list), its `reason`, or
 * the `detail` of the gateway's problem document. Phone numbers are shortened to their last two digits.
 */
function readIssues(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const { message, reason, detail } = body as Record<string, unknown>; // an object, by the check above
  return [message ?? detail ?? reason]
    .flat()
    .filter((text) => typeof text === 'string')
    .map(maskNumbers);
}
