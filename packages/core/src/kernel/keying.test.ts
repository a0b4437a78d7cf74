import { expect, it } from 'vitest';
import type { ApiError } from '../errors/api-error.ts';
import type { RequestOptions } from './options.ts';
import { assign, fetchFailure, read, type Step, scriptedKernel, send } from './scripted-kernel.fixture.ts';

const apiKey = 'dtk_live_xxxxxxxxxxxx_secret';
const status = (code: number) => new Response(null, { status: code });
const problem = (code: string, problemStatus: number, headers: Record<string, string> = {}) =>
  Response.json({ type: `urn:doubletick-kit:error:${code}`, code, detail: 'x' }, { status: problemStatus, headers });
const inFlight = (seconds = '1') => problem('idempotency-key-in-flight', 409, { 'retry-after': seconds });
const unknown = (headers?: Record<string, string>) => problem('outcome-unknown', 409, headers);

/** What happens to a request through a gateway. */
async function run(operation: typeof send, steps: Step[], { idempotencyKey, ...options }: RequestOptions = {}) {
  const { kernel, requests, sleeps } = scriptedKernel(steps, { apiKey, ...options });
  const outcome = await kernel.send(operation, {}, idempotencyKey ? { idempotencyKey } : undefined).result();
  const error: Partial<ApiError> = outcome.ok ? {} : outcome.error;
  return { ok: outcome.ok, error, keys: requests.map(({ headers }) => headers.get('idempotency-key')), sleeps };
}

it.each<[string, () => Step]>([
  ['a reset', () => fetchFailure('ECONNRESET')],
  ['a 408', () => status(408)],
  ['a 500', () => status(500)],
  ['a 502', () => status(502)],
  ['a 503', () => status(503)],
  ['a 504', () => status(504)],
])('retries a send after %s with the same key', async (_, step) => {
  const { ok, keys } = await run(send, [step(), step()]);
  expect(ok).toBe(true);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^"[\da-f-]{36}"$/);
});

it('gives each call that changes something another key, and what only reads none', async () => {
  const { kernel, requests } = scriptedKernel([], { apiKey });
  for (const operation of [send, send, assign, read]) await kernel.send(operation, {}, undefined);
  const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
  expect(new Set(keys.slice(0, 3)).size).toBe(3);
  expect(keys[3]).toBeNull();
});

it('sends the key of the caller as a quoted string', async () => {
  const { keys } = await run(send, [status(503)], { idempotencyKey: String.raw`a"b\c` });
  expect(keys).toEqual(Array(2).fill(String.raw`"a\"b\\c"`));
});

it('waits while the first request is in flight, as long as the gateway asks, and not counted as a retry', async () => {
  const { ok, sleeps, keys } = await run(send, [
    fetchFailure('ECONNRESET'),
    ...Array.from({ length: 9 }, () => inFlight()),
  ]);
  expect(ok).toBe(true);
  expect(sleeps.slice(1)).toEqual(Array(9).fill(1_000));
  expect(new Set(keys).size).toBe(1);
});

it('gives up when the first request is in flight for longer than the budget', async () => {
  const { error, sleeps } = await run(
    send,
    Array.from({ length: 99 }, () => inFlight('4')),
    { budgetMs: 10_000 },
  );
  expect(error).toMatchObject({ code: 'conflict', status: 409, delivered: 'unknown', retryAfterMs: 4_000 });
  expect(sleeps).toEqual([4_000, 4_000]);
});

it('waits while the gateway looks for the messages of an unknown send', async () => {
  const looking = () => unknown({ 'retry-after': '2' });
  const { ok, sleeps } = await run(send, [status(504), looking(), looking(), looking(), looking()]);
  expect(ok).toBe(true);
  expect(sleeps.slice(1)).toEqual([2_000, 2_000, 2_000, 2_000]);
});

it('does not repeat a send that stays unknown', async () => {
  const { error, keys } = await run(send, [fetchFailure('ECONNRESET'), unknown()]);
  expect(error).toMatchObject({ code: 'conflict', delivered: 'unknown', attempts: 2 });
  expect(keys).toHaveLength(2);
});

it('repeats with another key what stays unknown and has no further effect', async () => {
  const { ok, keys } = await run(assign, [fetchFailure('ECONNRESET'), unknown()]);
  expect(ok).toBe(true);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('leaves it to the caller who has given the key', async () => {
  const { error, keys } = await run(assign, [unknown()], { idempotencyKey: 'order-7' });
  expect(error).toMatchObject({ code: 'conflict', delivered: 'unknown', attempts: 1 });
  expect(keys).toHaveLength(1);
});

it.each<[string, Step[], string, number]>([
  ['DoubleTick refused the request', [fetchFailure('ECONNRESET'), status(422)], 'no', 2],
  ['the gateway refused the retry', [fetchFailure('ECONNRESET'), problem('operation-not-allowed', 403)], 'unknown', 2],
  ['it was carried out and its answer not kept', [problem('answer-not-kept', 409)], 'yes', 1],
  ['the key belongs to another request', [problem('idempotency-key-reused', 422)], 'no', 1],
  ['DoubleTick answers 429 at last', [status(502), status(429), status(429)], 'unknown', 3],
])('says what is known when %s', async (_, steps, delivered, attempts) => {
  expect((await run(send, steps)).error).toMatchObject({ delivered, attempts });
});

it('makes one attempt without retries, whatever the gateway says', async () => {
  for (const step of [inFlight(), unknown({ 'retry-after': '2' }), status(503)]) {
    expect((await run(send, [step], { retries: 0 })).keys).toHaveLength(1);
  }
});

it.each<[string, string[], number]>([
  ['a rotated key, whose id is the same', ['dtk_live_xxxxxxxxxxxx_one', 'dtk_live_xxxxxxxxxxxx_two'], 2],
  ['the key of another team', ['dtk_live_xxxxxxxxxxxx_one', 'dtk_live_yyyyyyyyyyyy_two'], 1],
  ['a DoubleTick key', ['dtk_live_xxxxxxxxxxxx_one', 'key_xxxxxxxxxx'], 1],
])('after an unclear attempt, the function returns %s', async (_, keys, sent) => {
  const apiKeys = [...keys];
  const { error, keys: sentKeys } = await run(send, [fetchFailure('ECONNRESET')], {
    apiKey: () => apiKeys.shift() ?? '',
  });
  expect(sentKeys).toHaveLength(sent);
  if (sent === 1) expect(error).toMatchObject({ code: 'unauthorized', delivered: 'unknown' });
});
