import { ApiError, type ApiErrorDetails } from './api-error.ts';
import { brand } from './brand.ts';
import type { ApiErrorCode } from './codes.ts';

/** The key is not accepted, or may not do this: 401, 403, or an `apiKey` function that gave none. */
export class AuthError extends ApiError {
  declare readonly name: 'AuthError';
  static {
    brand(AuthError, 'AuthError');
  }
}

/** The input is wrong: found before sending, or by the service (400, 413, 415, 422 and other 4xx). */
export class ValidationError extends ApiError {
  declare readonly name: 'ValidationError';
  static {
    brand(ValidationError, 'ValidationError');
  }
}

/** What the call names does not exist: 404, 405. */
export class NotFoundError extends ApiError {
  declare readonly name: 'NotFoundError';
  static {
    brand(NotFoundError, 'NotFoundError');
  }
}

/** The call contradicts the present state: 409. */
export class ConflictError extends ApiError {
  declare readonly name: 'ConflictError';
  static {
    brand(ConflictError, 'ConflictError');
  }
}

/** Too many calls: 429. Wait for `retryAfterMs` where it is given. */
export class RateLimitError extends ApiError {
  declare readonly name: 'RateLimitError';
  static {
    brand(RateLimitError, 'RateLimitError');
  }
}

/** The service failed: 5xx. */
export class ServerError extends ApiError {
  declare readonly name: 'ServerError';
  static {
    brand(ServerError, 'ServerError');
  }
}

/** No answer: nothing listens, the name does not resolve, or the connection broke. */
export class NetworkError extends ApiError {
  declare readonly name: 'NetworkError';
  static {
    brand(NetworkError, 'NetworkError');
  }
}

/** No complete answer within `timeoutMs` or `budgetMs`. */
export class TimeoutError extends ApiError {
  declare readonly name: 'TimeoutError';
  static {
    brand(TimeoutError, 'TimeoutError');
  }
}

/** The caller's `signal` or a middleware ended the call; `cause` is the reason. */
export class AbortedError extends ApiError {
  declare readonly name: 'AbortedError';
  static {
    brand(AbortedError, 'AbortedError');
  }
}

/** The answer is not what the API documents: HTML, malformed JSON, an empty body, a redirect, a repeated cursor. */
export class DecodeError extends ApiError {
  declare readonly name: 'DecodeError';
  static {
    brand(DecodeError, 'DecodeError');
  }
}

const classes = {
  'bad-request': ValidationError,
  unauthorized: AuthError,
  forbidden: AuthError,
  'not-found': NotFoundError,
  conflict: ConflictError,
  unprocessable: ValidationError,
  'rate-limited': RateLimitError,
  'server-error': ServerError,
  'network-error': NetworkError,
  timeout: TimeoutError,
  aborted: AbortedError,
  'invalid-response': DecodeError,
} as const satisfies Record<ApiErrorCode, typeof ApiError>;

/** The error of the class that belongs to the code. */
export function createApiError(details: ApiErrorDetails): ApiError {
  return new classes[details.code](details);
}

/** The error for an input that cannot be sent. */
export function refuseInput({ id }: { readonly id: string }, issue: string, cause?: unknown): ApiError {
  return createApiError({ code: 'bad-request', operation: id, issues: [issue], attempts: 0, delivered: 'no', cause });
}
