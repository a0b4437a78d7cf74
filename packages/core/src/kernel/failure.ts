import type { ApiErrorCode, Delivered } from '../errors/codes.ts';
import { readIssues } from '../errors/read-issues.ts';
import { readRetryAfter } from './retry-after.ts';

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

/** A server that does not have the operation, such as a mock that is not finished, says so by it. */
const notImplemented = 501;

/** Reads an answer whose status is not 2xx. */
export function readRefusal(response: Response, body: unknown, now: number): Failure {
  const { status, headers } = response;
  const mayRepeat = status === 408 || (status >= 500 && status !== notImplemented);
  return {
    code: codeOf(trueStatus(status, body)),
    status,
    issues: readIssues(body),
    delivered: deliveredBy(status, body),
    retryAfterMs: readRetryAfter(headers.get('retry-after'), now),
    requestId: headers.get('x-request-id') ?? undefined,
    repeatable: status === 429 ? 'any' : mayRepeat ? 'harmless' : 'none',
  };
}

/** Upload answers 402 and 403 for a wrong file, while the body says 400. @see upload-media */
function trueStatus(status: number, body: unknown): number {
  const isDoubtful = status === 402 || status === 403;
  return isDoubtful && propertyOf(body, 'statusCode') === 400 ? 400 : status;
}

function codeOf(status: number): ApiErrorCode {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 405 || status === notImplemented) return 'not_found';
  if (status === 409) return 'conflict';
  if (status === 422) return 'unprocessable';
  if (status === 429) return 'rate_limited';
  if (status >= 500) return 'server_error';
  return status >= 400 ? 'bad_request' : 'invalid_response';
}

function deliveredBy(status: number, body: unknown): Delivered {
  if (status === notImplemented) return 'no';
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
