import { expect, it } from 'vitest';
import type { OperationSpec } from './operation-spec.ts';
import { assign, failureOf, fetchFailure, read, type Step, send } from './scripted-kernel.fixture.ts';

const messageOf = async (operation: OperationSpec, step: Step, baseUrl = 'http://127.0.0.1:4010') =>
  (await failureOf(operation, [step], { retries: 0, timeoutMs: 20, baseUrl })).error.message;

it.each<[string, Step, string]>([
  ['http://127.0.0.1:4010', fetchFailure('ECONNREFUSED'), 'not reached: 127.0.0.1:4010, ECONNREFUSED.'],
  ['https://gateway.example/api', fetchFailure('ENOTFOUND'), 'not reached: gateway.example, ENOTFOUND.'],
  ['http://[::1]:4010', fetchFailure('EAI_AGAIN'), 'not reached: [::1]:4010, EAI_AGAIN.'],
  ['https://h', fetchFailure('UND_ERR_CONNECT_TIMEOUT'), 'not reached: h, UND_ERR_CONNECT_TIMEOUT.'],
  ['http://127.0.0.1:4010', fetchFailure('ECONNRESET'), 'the connection broke: 127.0.0.1:4010, ECONNRESET.'],
  ['https://h', fetchFailure('CERT_HAS_EXPIRED'), 'the connection broke: h, CERT_HAS_EXPIRED.'],
  ['https://h', new TypeError('Failed to fetch'), 'the connection broke: h.'],
])('names the host %s when the network fails', async (baseUrl, step, words) => {
  for (const operation of [read, assign, send]) {
    const message = await messageOf(operation, step, baseUrl);
    expect(message).toContain(`${operation.id} failed with network-error: ${words} Check baseUrl and the network. `);
  }
});

it('names the host that a middleware sent to, and no part of the URL after it', async () => {
  const options = {
    middleware: [
      (_: Request, next: (request: Request) => Promise<Response>) => next(new Request('http://h:5/a?token=b')),
    ],
    retries: 0,
  };
  const { error } = await failureOf(read, [fetchFailure('ECONNREFUSED')], options);
  expect(error.issues).toEqual(['not reached: h:5, ECONNREFUSED']);
});

const never = () => new Promise<Response>(() => undefined);
const endings: [string, () => Step][] = [
  ['a timeout', () => never],
  ['a broken connection', () => fetchFailure('ECONNRESET')],
  ['a 408', () => new Response(null, { status: 408 })],
  ['a 500', () => new Response(null, { status: 500 })],
  ['a gateway error', () => new Response(null, { status: 504 })],
];

it.each(endings)('never says of a read that it may have taken effect, after %s', async (_, step) => {
  expect(await messageOf(read, step())).not.toMatch(/taken? effect/);
});

it.each(endings)('says of a change that it may have taken effect, after %s', async (_, step) => {
  expect(await messageOf(assign, step())).toContain('may have taken effect; a retry is safe.');
  expect(await messageOf(send, step())).toContain('may have taken effect. Check the status of messageIds before');
});

const gateway = (code: string, status: number, detail?: string) =>
  Response.json({ type: `urn:doubletick-kit:error:${code}`, code, detail, status }, { status });

it.each([
  ['operation-not-allowed', 403, 'The key may not use getTeam: ask the gateway’s operator to allow it.'],
  ['address-not-allowed', 403, 'The request came from another network.'],
  ['invalid-key', 401, 'Send the whole key.'],
  ['unknown-path', 404, 'Compare the path with the API reference.'],
  ['invalid-body', 400, 'Send JSON.'],
  ['upstream-timeout', 504, 'The outcome is unknown, so check before you retry.'],
])('lets a gateway say what to do, and adds nothing, for %s', async (code, status, detail) => {
  expect(await messageOf(send, gateway(code, status, detail))).toMatch(new RegExp(`${detail}$`));
});

it('says what to do itself when a gateway or DoubleTick does not', async () => {
  const words = 'The account or its key is not allowed to do this.';
  expect(await messageOf(read, gateway('operation-not-allowed', 403))).toContain(words);
  expect(await messageOf(read, Response.json({ reason: 'FORBIDDEN' }, { status: 403 }))).toContain(words);
});
