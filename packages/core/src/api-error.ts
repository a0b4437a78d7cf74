import type { OperationId } from '@doubletick-kit/contract';
import { readIssues } from './read-issues.ts';

const advice = {
  bad_request: 'Correct the input; the same call would fail again.',
  unauthorized: 'Check the API key: it is sent bare, and a regenerated key ends the old one at once.',
  forbidden: 'Use a key that has the permission for this operation.',
  not_found: 'Check baseUrl: this operation does not exist there.',
  unprocessable: 'The input names something that the account does not have, or that its state does not allow.',
  rate_limited: 'Wait before the next call, as long as Retry-After says where it is given.',
  server_error: 'The service failed. Whether the call took effect is unknown; look before you repeat it.',
  network_error: 'The service could not be reached or hung up. Look whether the call took effect before you repeat it.',
  timeout: 'No answer came in time. Look whether the call took effect before you repeat it.',
  invalid_response: 'The answer is not what the API documents. Check that baseUrl is DoubleTick, a mock or a gateway.',
} as const;

/** What kind of failure it was. Stable: safe to branch on. */
export type ApiErrorCode = keyof typeof advice;

/** Every code; docs/errors.md has a heading for each. */
export const apiErrorCodes = Object.keys(advice);

interface ApiErrorDetails {
  code: ApiErrorCode;
  operation: OperationId;
  status?: number;
  issues?: string[];
  cause?: unknown;
}

/**
 * A call that did not succeed. Its texts hold no key, no body and no full phone number, so it can be logged as it is.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** What kind of failure it was. */
  readonly code: ApiErrorCode;
  /** The operation id of the call. */
  readonly operation: OperationId;
  /** The HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** What the service said was wrong, one text per problem; phone numbers are shortened to their last two digits. */
  readonly issues: readonly string[];

  private constructor({ code, operation, status, issues = [], cause }: ApiErrorDetails) {
    const what = [`${operation} failed with ${status ? `${status} ${code}` : code}`, ...issues].join(': ');
    super(`${what}${/[.?!]$/.test(what) ? '' : '.'} ${advice[code]}`, { cause });
    this.code = code;
    this.operation = operation;
    this.status = status;
    this.issues = issues;
  }

  /** An error for an answer whose status is not 2xx. */
  static fromResponse(operation: OperationId, { status }: Response, body: unknown): ApiError {
    return new ApiError({ operation, status, code: codeOf(status), issues: readIssues(body) });
  }

  /** An error for a call without a usable answer. */
  static fromFailure(operation: OperationId, cause: unknown): ApiError {
    if (cause instanceof SyntaxError) return new ApiError({ operation, code: 'invalid_response' });
    const reason = reasonOf(cause);
    const code = reason === 'TimeoutError' ? 'timeout' : 'network_error';
    return new ApiError({ operation, code, issues: reason && code === 'network_error' ? [reason] : [], cause });
  }
}

function codeOf(status: number): ApiErrorCode {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 405) return 'not_found';
  if (status === 422) return 'unprocessable';
  if (status === 429) return 'rate_limited';
  if (status >= 500) return 'server_error';
  return status >= 400 ? 'bad_request' : 'invalid_response';
}

/** The system's name for what went wrong, such as ECONNREFUSED. */
function reasonOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  if (cause.name === 'TimeoutError') return cause.name;
  const { cause: inner } = cause;
  return inner instanceof Error && 'code' in inner ? String(inner.code) : undefined;
}
