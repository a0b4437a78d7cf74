import { expect, it } from 'vitest';
import type { ApiError } from '../errors/api-error.ts';
import { RateLimitError } from '../errors/error-classes.ts';
import type { OperationSpec } from './operation-spec.ts';
import { assign, failureOf, fetchFailure, read, type Step, scriptedKernel, send } from './scripted-kernel.fixture.ts';

const status = (code: number, headers: Record<string, string> = {}) => new Response(null, { status: code, headers });
const problem = (code: string, problemStatus: number, detail = 'x') =>
  Response.json({ type: `urn:doubletick-kit:error:${code}`, code, detail }, { status: problemStatus });

it.each<[string, () => Step, { read: number; assign: number; send: number }]>([
  ['429', () => status(429), { read: 2, assign: 2, send: 2 }],
  ['408', () => status(408), { read: 2, assign: 2, send: 1 }],
  ['500', () => status(500), { read: 2, assign: 2, send: 1 }],
  ['503', () => status(503), { read: 2, assign: 2, send: 1 }],
  ['400', () => status(400), { read: 1, assign: 1, send: 1 }],
  ['409', () => status(409), { read: 1, assign: 1, send: 1 }],
  ['a redirect', () => status(302), { read: 1, assign: 1, send: 1 }],
  ['an HTML success', () => new Response('<html>'), { read: 1, assign: 1, send: 1 }],
  ['ECONNREFUSED', () => fetchFailure('ECONNREFUSED'), { read: 2, assign: 2, send: 2 }],
  ['ENOTFOUND', () => fetchFailure('ENOTFOUND'), { read: 2, assign: 2, send: 2 }],
  ['EAI_AGAIN', () => fetchFailure('EAI_AGAIN'), { read: 2, assign: 2, send: 2 }],
  ['UND_ERR_CONNECT_TIMEOUT', () => fetchFailure('UND_ERR_CONNECT_TIMEOUT'), { read: 2, assign: 2, send: 2 }],
  ['ECONNRESET', () => fetchFailure('ECONNRESET'), { read: 2, assign: 2, send: 1 }],
  ['an error without a code', () => new TypeError('fetch failed'), { read: 2, assign: 2, send: 1 }],
])('after %s retries only what cannot act twice', async (_, step, expected) => {
  const sentBy = async (operation: OperationSpec) => {
    const { kernel, requests } = scriptedKernel([step()]);
    await kernel.send(operation, {}, undefined).result();
    return requests.length;
  };
  expect({ read: await sentBy(read), assign: await sentBy(assign), send: await sentBy(send) }).toEqual(expected);
});

it.each<[string, Step[], Partial<ApiError>]>([
  ['a reset', [fetchFailure('ECONNRESET')], { code: 'network-error', delivered: 'unknown', attempts: 1 }],
  ['a 500', [status(500)], { code: 'server-error', delivered: 'unknown', attempts: 1 }],
  ['a refused connection', Array(3).fill(fetchFailure('ENOTFOUND')), { delivered: 'no', attempts: 3 }],
  ['429', [status(429), status(429), status(429)], { code: 'rate-limited', delivered: 'no', attempts: 3 }],
  ['422', [status(422)], { code: 'unprocessable', delivered: 'no' }],
  [
    'a gateway that could not connect',
    [problem('upstream-unreachable', 502), problem('upstream-unreachable', 502), problem('upstream-unreachable', 502)],
    { delivered: 'no', attempts: 3 },
  ],
  [
    'a gateway without a log that has one again',
    [problem('audit-unavailable', 503, 'The request was not forwarded.'), status(422)],
    { code: 'unprocessable', delivered: 'no', attempts: 2 },
  ],
  ['a gateway that lost its log', [problem('audit-unavailable', 503, 'It was forwarded.')], { delivered: 'unknown' }],
  [
    'a busy gateway that has room again',
    [problem('gateway-busy', 503, 'sendText was not sent, so retrying is safe.'), status(422)],
    { code: 'unprocessable', delivered: 'no', attempts: 2 },
  ],
  [
    'a gateway that refuses bodies for a moment',
    [problem('gateway-busy', 503, 'Nothing was forwarded: try again.'), status(422)],
    { code: 'unprocessable', delivered: 'no', attempts: 2 },
  ],
  ['a gateway with no room for the answer', [problem('gateway-busy', 503, 'Check first.')], { delivered: 'unknown' }],
  [
    'a gateway that cannot read its keys for a moment',
    [problem('keys-unavailable', 503), status(422)],
    { code: 'unprocessable', delivered: 'no', attempts: 2 },
  ],
  ['a gateway that waited in vain', [problem('upstream-timeout', 504)], { delivered: 'unknown' }],
  [
    'a success that is not JSON',
    [new Response('{', { status: 201, headers: { 'content-type': 'application/json' } })],
    { delivered: 'yes' },
  ],
  ['a page', [new Response('<p>', { headers: { 'content-type': 'text/html' } })], { delivered: 'unknown' }],
])(
  'says of an unsafe request after %s whether it was delivered, and which message it was',
  async (_, steps, expected) => {
    const { error } = await failureOf(send, steps);
    expect(error).toMatchObject({ ...expected, messageIds: ['00000000-0000-4000-8000-000000000001'] });
  },
);

it('remains uncertain when one of several attempts may have arrived', async () => {
  const { error } = await failureOf(assign, [status(502), fetchFailure('ECONNREFUSED')], { retries: 1 });
  expect(error).toMatchObject({ code: 'network-error', delivered: 'unknown', attempts: 2 });
});

it('waits at random up to a bound that doubles from 500 ms to 8 s', async () => {
  const { sleeps } = await failureOf(
    read,
    Array.from({ length: 8 }, () => status(500)),
    { retries: 7 },
  );
  expect(sleeps).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 4_000]);
});

it.each([
  ['longer than a minute', '61', 90_000, 61_000],
  ['longer than the budget', '20', 20_000, 20_000],
])('fails at once when Retry-After is %s, and says how long', async (_, value, budgetMs, retryAfterMs) => {
  const { error, sent, sleeps } = await failureOf(read, [status(429, { 'retry-after': value })], { budgetMs });
  expect(error).toBeInstanceOf(RateLimitError);
  expect({ sent, sleeps, retryAfterMs: error.retryAfterMs }).toEqual({ sent: 1, sleeps: [], retryAfterMs });
});

it('does not wait longer than the budget allows', async () => {
  const { sleeps } = await failureOf(read, Array(9).fill(status(500)), { retries: 8, budgetMs: 2_000 });
  expect(sleeps).toEqual([250, 500, 1_000]);
});

it('returns undefined for an empty success only if one is documented', async () => {
  const { kernel } = scriptedKernel([status(201), status(201)]);
  expect(await kernel.send(send, {}, undefined)).toBeUndefined();
  await expect(kernel.send(assign, {}, undefined)).rejects.toMatchObject({
    code: 'invalid-response',
    delivered: 'yes',
  });
});

it('gives an attempt no more time than is left of the budget', async () => {
  const hang = () => new Promise<Response>(() => undefined);
  const started = performance.now();
  const { error, sent } = await failureOf(read, [hang], { timeoutMs: 30_000, budgetMs: 40 });
  expect(error).toMatchObject({ code: 'timeout', attempts: 1 });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(sent).toBe(1);
});

it('gives a later attempt only what earlier ones and the waits between them left of the budget', async () => {
  const hang = () => new Promise<Response>(() => undefined);
  const steps = [status(429, { 'retry-after': '59' }), hang];
  const { error, sent, sleeps } = await failureOf(read, steps, { timeoutMs: 300_000, budgetMs: 59_040, retries: 1 });
  expect(error).toMatchObject({ code: 'timeout', attempts: 2 });
  expect({ sent, sleeps }).toEqual({ sent: 2, sleeps: [59_000] });
});

it.each<[string, () => Step, string]>([
  ['the server named', () => status(400, { 'x-request-id': 'theirs' }), 'theirs'],
  ['was sent, without a response', () => fetchFailure('ECONNREFUSED'), '00000000-0000-4000-8000-000000000000'],
  ['was sent, without one in the response', () => status(400), '00000000-0000-4000-8000-000000000000'],
  ['was sent, with a page', () => new Response('<p>'), '00000000-0000-4000-8000-000000000000'],
])('has the request id that %s', async (_, step, requestId) => {
  expect((await failureOf(read, [step()], { retries: 0 })).error.requestId).toBe(requestId);
});

it('has a request id even if nothing was sent', async () => {
  const { error } = await failureOf(read, [], { signal: AbortSignal.abort('enough') });
  expect(error.requestId).toBe('00000000-0000-4000-8000-000000000000');
});
