import { expect, it } from 'vitest';
import type { ApiError } from '../errors/api-error.ts';
import { AbortedError, AuthError, RateLimitError, TimeoutError } from '../errors/error-classes.ts';
import type { Middleware } from './options.ts';
import { failureOf, fetchFailure, key, read, scriptedKernel, send } from './scripted-kernel.fixture.ts';

const status = (code: number, headers: Record<string, string> = {}) => new Response(null, { status: code, headers });

it('asks for the key before every attempt', async () => {
  const keys = ['key_1', 'key_2'];
  const { kernel, requests } = scriptedKernel([status(500)], { apiKey: async () => keys.shift() ?? '' });
  await kernel.send(read, undefined, undefined);
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual(['key_1', 'key_2']);
});

it.each<[string, () => string, string]>([
  [
    'fails',
    () => {
      throw new Error(key);
    },
    'the apiKey function failed',
  ],
  ['returns no bare key', () => `Bearer ${key}`, 'the apiKey function returned no bare key'],
])('sends nothing and shows nothing when the apiKey function %s', async (_, apiKey, issue) => {
  const { error, sent } = await failureOf(read, [], { apiKey });
  expect(error).toBeInstanceOf(AuthError);
  expect(error).toMatchObject({ delivered: 'no', issues: [issue] });
  expect(sent).toBe(0);
  expect(JSON.stringify(error)).not.toContain(key);
});

it('sends the same request id in every attempt, and the caller cannot replace the key', async () => {
  const headers = { Authorization: 'key_other', 'Content-Type': 'text/plain', 'X-Team': 'blue' };
  const { kernel, requests } = scriptedKernel([status(500)], { headers });
  const { attempts } = await kernel.send(read, undefined, undefined).withResponse();
  const sent = requests.map((request) =>
    ['x-request-id', 'authorization', 'x-team'].map((name) => request.headers.get(name)),
  );
  expect(attempts).toBe(2);
  expect(sent).toEqual(Array(2).fill(['00000000-0000-4000-8000-000000000000', key, 'blue']));
});

it('gives up an attempt after timeoutMs although fetch ignores the signal', async () => {
  const { error, sent } = await failureOf(send, [() => new Promise(() => undefined)], { timeoutMs: 5 });
  expect(error).toBeInstanceOf(TimeoutError);
  expect({ sent, delivered: error.delivered }).toEqual({ sent: 1, delivered: 'unknown' });
});

it('ends at once when the caller aborted before', async () => {
  const { error, sent } = await failureOf(send, [], { signal: AbortSignal.abort('enough') });
  expect(error).toBeInstanceOf(AbortedError);
  expect(error).toMatchObject({ attempts: 0, delivered: 'no', cause: 'enough' });
  expect(sent).toBe(0);
});

it('ends at once when the caller aborts during an attempt', async () => {
  const controller = new AbortController();
  const hang = () => {
    controller.abort('enough');
    return new Promise<Response>(() => undefined);
  };
  const { error, sent } = await failureOf(read, [hang], { signal: controller.signal });
  expect(error).toMatchObject({ code: 'aborted', attempts: 1, delivered: 'unknown', cause: 'enough' });
  expect(sent).toBe(1);
});

it('ends at once when the caller aborts between two attempts', async () => {
  const controller = new AbortController();
  const sleep = () => {
    controller.abort('enough');
    return new Promise<void>(() => undefined);
  };
  const { kernel, requests } = scriptedKernel([status(429)], { signal: controller.signal }, { sleep });
  await expect(kernel.send(send, {}, undefined)).rejects.toMatchObject({
    name: 'AbortedError',
    attempts: 1,
    delivered: 'no',
    cause: 'enough',
  });
  expect(requests).toHaveLength(1);
});

it('wraps the first middleware outermost around each attempt', async () => {
  const log: string[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next, { attempt, operation }) => {
      log.push(`${name} ${operation.id} ${attempt}`);
      request.headers.set('x-by', name);
      return next(request);
    };
  const { kernel, requests } = scriptedKernel([status(500)], { middleware: [named('a'), named('b')] });
  await kernel.send(read, undefined, undefined);
  expect(log).toEqual(['a getTeam 1', 'b getTeam 1', 'a getTeam 2', 'b getTeam 2']);
  expect(requests[0]?.headers.get('x-by')).toBe('b');
});

it.each<[string, Middleware, Partial<ApiError>]>([
  ['throws', () => Promise.reject(new RangeError('no')), { code: 'aborted', delivered: 'no' }],
  [
    'throws after sending',
    (request, next) => next(request).then(() => Promise.reject(new RangeError('no'))),
    { code: 'aborted', delivered: 'unknown', issues: ['a middleware threw'] },
  ],
  // What a JavaScript user forgets, the types do not see.
  [
    'returns nothing',
    async () => undefined as unknown as Response,
    { code: 'aborted', issues: ['a middleware returned no Response'] },
  ],
  [
    'throws an ApiError',
    () => Promise.reject(new RateLimitError({ code: 'rate-limited', operation: 'ours' })),
    { code: 'rate-limited', operation: 'ours' },
  ],
  [
    'sends twice and passes the network error on',
    (request, next) => next(request).then(() => next(request)),
    { code: 'network-error', delivered: 'unknown', issues: ['not reached: 127.0.0.1:4010, ECONNREFUSED'] },
  ],
])('makes no further attempt when a middleware %s', async (_, middleware, expected) => {
  const steps = [status(200), fetchFailure('ECONNREFUSED')];
  const { error } = await failureOf(send, steps, { middleware: [middleware] });
  expect(error).toMatchObject({ attempts: 1, ...expected });
});
