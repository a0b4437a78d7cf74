import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { NetworkError } from '../errors/error-classes.ts';
import { createKernel } from './kernel.ts';
import type { DoubleTickOptions, Fetch, Middleware } from './options.ts';
import { fetchFailure, key, read, scriptedKernel, send } from './scripted-kernel.fixture.ts';

afterEach(() => vi.unstubAllGlobals());

const bug = new TypeError('x.y is not a function');
const throwing = () => {
  throw bug;
};
const failing = () => new Response(new ReadableStream({ pull: throwing }));
const throwingWith = (error: unknown) => () => {
  throw error;
};
const itsOwnCause = new Error('round');
itsOwnCause.cause = itsOwnCause;
const unreadable = Object.defineProperties(new Error('closed'), { cause: { get: throwing }, code: { get: throwing } });
// What a JavaScript user writes, and the types do not let through.
const untyped = <T>(value: unknown) => value as T;

/** Every place between a method and `fetch` where the caller's own code can be wrong. */
const mistakes: [string, Partial<DoubleTickOptions>, { issue: string; cause?: unknown }][] = [
  ...(
    [
      ['throws at once', throwing, 'a middleware threw', bug],
      ['throws its own cause', throwingWith(itsOwnCause), 'a middleware threw', itsOwnCause],
      ['throws what cannot be read', throwingWith(unreadable), 'a middleware threw', unreadable],
      ['rejects before it sends', async () => throwing(), 'a middleware threw', bug],
      ['rejects after it sent', (request, next) => next(request).then(throwing), 'a middleware threw', bug],
      ['sends nothing', (_, next) => next(untyped(undefined)), 'a middleware threw', expect.any(TypeError)],
      ['sends a URL', (request, next) => next(untyped(request.url)), 'a middleware threw', expect.any(TypeError)],
      ['is refused by another service', async () => Promise.reject(fetchFailure('ECONNREFUSED')), 'a middleware threw'],
      [
        'reads the request and sends it',
        async (request, next) => next((await request.text()) ? request : request),
        'a middleware used up the request: clone it',
      ],
      [
        'sends one request twice',
        (request, next) => next(request).then(() => next(request)),
        'a middleware used up the request: clone it',
      ],
      [
        'reads the response and returns it',
        async (request, next) => {
          const response = await next(request);
          await response.json();
          return response;
        },
        'a middleware used up the response: clone it',
      ],
      [
        'keeps a reader of the response',
        async (request, next) => {
          const response = await next(request);
          response.body?.getReader();
          return response;
        },
        'a middleware used up the response: clone it',
      ],
      ['returns nothing', async () => untyped(undefined), 'a middleware returned no Response'],
      ['returns the data', async () => untyped({ messageId: 'm' }), 'a middleware returned no Response'],
      ['returns a body that fails', async () => failing(), 'a middleware returned a response that failed', bug],
    ] satisfies [string, Middleware, string, unknown?][]
  ).map(([what, middleware, issue, cause]): (typeof mistakes)[number] => [
    `a middleware ${what}`,
    { middleware: [middleware] },
    { issue, cause },
  ]),
  ['fetch throws at once', { fetch: throwing }, { issue: 'fetch threw', cause: bug }],
  ['fetch returns nothing', { fetch: async () => untyped(undefined) }, { issue: 'fetch returned no Response' }],
];

it.each(mistakes)('never takes it for the network when %s', async (_, options, { issue, cause }) => {
  const fetch: Fetch = async (request) => Response.json({ sent: await request.text() });
  const kernel = createKernel({ apiKey: key, fetch, ...options });
  const outcome = await kernel.send(send, { to: 'a' }, undefined).result();
  if (outcome.ok) throw new Error('expected a failure');
  expect(outcome.error).not.toBeInstanceOf(NetworkError);
  expect(outcome.error).toMatchObject({ code: 'aborted', issues: [issue], attempts: 1 });
  if (cause !== undefined) expect(outcome.error.cause).toEqual(cause);
});

it('lets a middleware read clones of the request and the response, and send a clone first', async () => {
  const read: unknown[] = [];
  const middleware: Middleware[] = [
    async (request, next) => {
      read.push(await request.clone().json());
      await next(request.clone());
      const response = await next(request);
      read.push(await response.clone().json());
      return response;
    },
  ];
  const fetch: Fetch = async (request) => Response.json({ sent: await request.json() });
  const kernel = createKernel({ apiKey: key, fetch, middleware });
  const input = { to: 'a', messageId: 'm' };
  expect(await kernel.send(send, input, undefined)).toEqual({ sent: input });
  expect(read).toEqual([input, { sent: input }]);
});

const broken = (): Promise<Response> => Promise.reject(fetchFailure('ECONNRESET'));

it.each<[string, Partial<DoubleTickOptions>]>([
  ['rejects', { fetch: broken }],
  ['rejects with a DOMException', { fetch: async () => Promise.reject(new DOMException('down', 'NetworkError')) }],
  ['rejects with a string', { fetch: () => Promise.reject('down') }],
  ['rejects with a TypeError that has no code', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) }],
  ['breaks off the body', { fetch: async () => failing() }],
  ['rejects, through a middleware', { fetch: broken, middleware: [(request, next) => next(request)] }],
  [
    'rejects, in the error of a middleware',
    {
      fetch: broken,
      middleware: [
        (request, next) =>
          next(request).catch((cause: unknown) => {
            throw new Error('ours', { cause });
          }),
      ],
    },
  ],
  [
    'breaks off the body that a middleware wraps',
    {
      middleware: [
        async () => new Response(new ReadableStream({ pull: () => Promise.reject(fetchFailure('ECONNRESET')) })),
      ],
    },
  ],
])('takes it for the network when fetch %s', async (_, options) => {
  const kernel = createKernel({ apiKey: key, fetch: async () => Response.json({}), retries: 0, ...options });
  await expect(kernel.send(read, undefined, undefined)).rejects.toMatchObject({ code: 'network-error' });
});

/**
 * A global of the runtime that is missing, as on a Node that is too old, is like any mistake in the client's own code.
 */
it.each<[string, () => unknown]>([
  ['Promise.withResolvers', () => Object.assign(Promise, { withResolvers: undefined })],
  ['Request', () => vi.stubGlobal('Request', undefined)],
  ['AbortController', () => vi.stubGlobal('AbortController', undefined)],
  ['crypto', () => vi.stubGlobal('crypto', undefined)],
  ['URLSearchParams', () => vi.stubGlobal('URLSearchParams', undefined)],
  ['setTimeout', () => vi.stubGlobal('setTimeout', undefined)],
])('throws its own TypeError as it is, without %s', async (_, remove) => {
  const { withResolvers } = Promise;
  onTestFinished(() => void Object.assign(Promise, { withResolvers }));
  const kernel = createKernel({ apiKey: key, fetch: async () => new Response('{}') });
  remove();
  const failure = await kernel.send(read, undefined, undefined).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TypeError);
  expect(failure).not.toBeInstanceOf(ApiError);
});

it('throws what is wrong between two attempts as it is', async () => {
  const { kernel } = scriptedKernel([new Response(null, { status: 500 })], {}, { sleep: throwing });
  await expect(kernel.send(read, undefined, undefined)).rejects.toBe(bug);
});

it('says so when the runtime has no fetch', async () => {
  vi.stubGlobal('fetch', undefined);
  const kernel = createKernel({ apiKey: key });
  await expect(kernel.send(read, undefined, undefined)).rejects.toMatchObject({
    code: 'aborted',
    issues: ['fetch threw'],
    cause: expect.any(TypeError),
  });
});
