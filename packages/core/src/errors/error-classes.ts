// biome-ignore-all lint/complexity/noThisInStatic: the class by its name would be a second name in the bundle.
import { ApiError, type ApiErrorDetails } from './api-error.ts';
import { brand } from './brand.ts';
import type { ApiErrorCode } from './codes.ts';
import { shortenNumbers } from './shorten-numbers.ts';

/** The key is not accepted or lacks the permission: 401, 403, or an `apiKey` function that returned no key. */
export class AuthError extends ApiError {
  declare readonly name: 'AuthError';
  static {
    brand(this, 'AuthError');
  }
}

/** The input is wrong, found before sending or by the service: 400, 413, 415, 422 and other 4xx. */
export class ValidationError extends ApiError {
  declare readonly name: 'ValidationError';
  static {
    brand(this, 'ValidationError');
  }
}

/** What the request names does not exist: 404, 405. */
export class NotFoundError extends ApiError {
  declare readonly name: 'NotFoundError';
  static {
    brand(this, 'NotFoundError');
  }
}

/** The request conflicts with the current state: 409. */
export class ConflictError extends ApiError {
  declare readonly name: 'ConflictError';
  static {
    brand(this, 'ConflictError');
  }
}

/** Too many requests: 429. Wait for `retryAfterMs` if it is set. */
export class RateLimitError extends ApiError {
  declare readonly name: 'RateLimitError';
  static {
    brand(this, 'RateLimitError');
  }
}

/** The service failed: 5xx. */
export class ServerError extends ApiError {
  declare readonly name: 'ServerError';
  static {
    brand(this, 'ServerError');
  }
}

/** No response: nothing is listening, the host name does not resolve, or the connection broke. */
export class NetworkError extends ApiError {
  declare readonly name: 'NetworkError';
  static {
    brand(this, 'NetworkError');
  }
}

/** No complete response within `timeoutMs` or `budgetMs`. */
export class TimeoutError extends ApiError {
  declare readonly name: 'TimeoutError';
  static {
    brand(this, 'TimeoutError');
  }
}

/** Your `signal` or a middleware ended the request; `cause` is the reason. */
export class AbortedError extends ApiError {
  declare readonly name: 'AbortedError';
  static {
    brand(this, 'AbortedError');
  }
}

/** The response is not what the API documents: HTML, malformed JSON, an empty body, a redirect, a repeated cursor. */
export class DecodeError extends ApiError {
  declare readonly name: 'DecodeError';
  static {
    brand(this, 'DecodeError');
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

/** Creates an error of the class that belongs to the code. */
export function createApiError(details: ApiErrorDetails): ApiError {
  return new classes[details.code](details);
}

/** Creates the error for an input that cannot be sent. */
export function refuseInput({ id }: { readonly id: string }, issue: string, cause?: unknown): ApiError {
  return new ValidationError({
    code: 'bad-request',
    operation: id,
    issues: [issue],
    advice: 'Correct the input.',
    attempts: 0,
    delivered: 'no',
    cause,
  });
}

/** Creates the error for a value that cannot be sent, by its name: where names are free, it may be a phone number. */
export function refuseName(
  operation: { readonly id: string },
  name: string,
  what = 'is not a parameter of this operation',
): ApiError {
  return refuseInput(operation, `${shortenNumbers(name)} ${what}`);
}
