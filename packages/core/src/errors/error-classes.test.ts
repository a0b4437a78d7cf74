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

const unknown = { delivered: 'unknown' } as const;
it.each<[Partial<ApiErrorDetails>, string]>([
  [{ delivered: 'no' }, 'The service failed. The request did not take effect; you can retry it.'],
  [unknown, 'The service failed. The request may have taken effect. Check before you retry it.'],
  [
    { ...unknown, messageIds: ['a'] },
    'The service failed. The request may have taken effect. Check the status of messageIds before you retry it.',
  ],
  [{ ...unknown, safety: 'idempotent' }, 'The service failed. The request may have taken effect; a retry is safe.'],
  [{ ...unknown, safety: 'safe' }, 'The service failed. You can retry it.'],
  [{ ...unknown, safety: 'safe', code: 'timeout' }, 'No response in time. You can retry it.'],
  [{ ...unknown, safety: 'safe', code: 'network-error' }, 'Check baseUrl and the network. You can retry it.'],
  [{ ...unknown, safety: 'safe', code: 'aborted' }, 'Your signal or your code ended the request.'],
  [{ code: 'aborted', delivered: 'no' }, 'Your signal or your code ended the request. It did not take effect.'],
  [
    { code: 'aborted', ...unknown },
    'Your signal or your code ended the request. The request may have taken effect. Check before you retry it.',
  ],
  [
    { code: 'invalid-response', delivered: 'yes' },
    'Check that baseUrl is DoubleTick, a mock or a gateway. It took effect: do not retry it.',
  ],
  [
    { code: 'invalid-response', delivered: 'yes', safety: 'safe' },
    'Check that baseUrl is DoubleTick, a mock or a gateway.',
  ],
  [{ code: 'forbidden', delivered: 'no' }, 'The account or its key is not allowed to do this.'],
  [{ code: 'forbidden', delivered: 'no', isAdvised: true }, ''],
  [{ code: 'server-error', ...unknown, isAdvised: true }, ''],
])('says in the message what to do: %o', (details, advice) => {
  const { code = 'server-error' } = details;
  const issues = [`the detail of ${code}.`];
  expect(errorOf({ issues, ...details }).message).toBe(
    `getTeam failed with ${code}: ${issues}${advice && ` ${advice}`}`,
  );
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
