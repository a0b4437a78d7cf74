import { expect, it, vi } from 'vitest';
import { ApiError, type ApiErrorDetails } from './api-error.ts';
import type { ApiErrorCode } from './codes.ts';
import {
  AbortedError,
  AuthError,
  ConflictError,
  createApiError,
  DecodeError,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './error-classes.ts';

const classes: Record<ApiErrorCode, typeof ApiError> = {
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
};
// Object.entries forgets the key type.
const rows = Object.entries(classes) as [ApiErrorCode, typeof ApiError][];
const errorOf = (details: Partial<ApiErrorDetails>) =>
  createApiError({ code: 'server-error', operation: 'getTeam', ...details });

it.each(rows)('makes an error of its own class, and no other, of %s', (code, expected) => {
  const error = errorOf({ code });
  const matching = [...new Set(Object.values(classes))].filter((each) => error instanceof each);
  expect(matching).toEqual([expected]);
  expect(error).toBeInstanceOf(ApiError);
  expect(error.name).toBe(expected.name);
});

it('recognizes the errors of another copy of the package', async () => {
  vi.resetModules();
  const copy = await import('./error-classes.ts');
  const error = copy.createApiError({ code: 'rate-limited', operation: 'getTeam' });
  expect(copy.RateLimitError).not.toBe(RateLimitError);
  expect(error instanceof RateLimitError).toBe(true);
  expect(error instanceof ApiError).toBe(true);
  expect(error instanceof AuthError).toBe(false);
});

it('lets a class that the caller derived have a name of its own', () => {
  class OurError extends ApiError {
    constructor(details: ApiErrorDetails) {
      super(details);
      Object.assign(this, { name: 'OurError' });
    }
  }
  const error = new OurError({ code: 'timeout', operation: 'getTeam' });
  expect(error.toJSON()).toMatchObject({ name: 'OurError', code: 'timeout' });
});

it('does not accept other errors, nor every ApiError, as a class that the caller derived', () => {
  class OurError extends ApiError {}
  expect(new Error('other') instanceof ApiError).toBe(false);
  expect(errorOf({}) instanceof OurError).toBe(false);
  expect(new OurError({ code: 'timeout', operation: 'getTeam' }) instanceof OurError).toBe(true);
});

it('leaves the other classes possible after one is ruled out', () => {
  const error: ApiError = errorOf({ code: 'timeout' });
  if (error instanceof RateLimitError) throw error;
  // Does not compile when the classes have the same shape.
  expect(error.code).toBe('timeout');
});

it('ends its message with the advice, if there is one', () => {
  const details = { code: 'server-error', operation: 'getTeam', issues: ['The upstream hung up.'] } as const;
  expect(createApiError(details).message).toBe('getTeam failed with server-error: The upstream hung up.');
  expect(createApiError({ ...details, advice: 'Wait.' }).message).toMatch(/The upstream hung up\. Wait\.$/);
  expect(createApiError({ ...details, issues: [] }).message).toBe('getTeam failed with server-error.');
});

it('logs everything that helps, but no message of another library', () => {
  const cause = Object.assign(new TypeError('key_xxxxxxxxxx is no header'), { code: 'UND_ERR' });
  const error = errorOf({ cause, status: 503, attempts: 3, retryAfterMs: 9, requestId: 'r', messageIds: ['m'] });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'ServerError',
    message: error.message,
    code: 'server-error',
    operation: 'getTeam',
    status: 503,
    issues: [],
    attempts: 3,
    delivered: 'unknown',
    messageIds: ['m'],
    retryAfterMs: 9,
    requestId: 'r',
    cause: 'TypeError UND_ERR',
  });
  expect(error.cause).toBe(cause);
});
