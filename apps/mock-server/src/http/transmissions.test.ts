import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, expect, it } from 'vitest';
import { createMock, type Mock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { type FaultEffect, type FaultName, faultNames } from '../world/tables/faults.ts';

const now = () => 1_000_000_000_000;
const { phone } = demo.customers.unassigned;
const block = {
  method: 'POST',
  headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
  body: JSON.stringify({ phone }),
};

/** A way to a mock. */
interface Way {
  readonly mock: Mock;
  send(path: string, init?: RequestInit): Promise<Response>;
}

async function listening(): Promise<Way> {
  const mock = createMock({ now });
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  return { mock, send: (path, init) => fetch(url + path, init) };
}

const closers: (() => void)[] = [];

async function mounted(): Promise<Way> {
  const mock = createMock({ now });
  const server = createAdaptorServer({ fetch: new Hono().route('/doubletick', mock.app).fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return { mock, send: (path, init) => fetch(`http://127.0.0.1:${port}/doubletick${path}`, init) };
}

function inProcess(): Way {
  const mock = createMock({ now });
  return { mock, send: (path, init) => mock.fetch(`http://mock${path}`, init) };
}

const ways = { socket: await listening(), 'mounted app on a socket': await mounted(), 'in process': inProcess() };
afterAll(async () => {
  for (const close of closers) close();
  for (const { mock } of Object.values(ways)) await mock[Symbol.asyncDispose]();
});

function describeError(error: unknown) {
  const { name, message, cause } = error as Error;
  const { name: causeName, message: causeMessage, code } = cause as Error & { code?: string };
  return { isTypeError: error instanceof TypeError, name, message, causeName, causeMessage, code };
}

/** Everything that a client can see of an answer, or of its lack. */
async function seenBy({ send }: Way, path: string, init: RequestInit) {
  try {
    const response = await send(path, init);
    const { status, headers } = response;
    const seen = {
      status,
      type: headers.get('content-type'),
      fault: headers.get('x-mock-fault'),
      applied: headers.get('preference-applied'),
    };
    return await response.text().then(
      (text) => ({ ...seen, text }),
      (error) => ({ ...seen, broken: describeError(error) }),
    );
  } catch (error) {
    return { failed: describeError(error) };
  }
}

const isBlocked = ({ mock }: Way) =>
  mock
    .world()
    .state()
    .customers.find((one) => one.phone === phone)?.isBlocked;

const answered = faultNames.filter((fault) => fault !== 'hang');
const states = ['before', 'after'] as const;
const effects: FaultEffect[] = [
  ...answered.flatMap((fault) => states.map((state) => ({ fault, state }))),
  ...answered.map((fault) => ({ fault })),
  ...states.flatMap((state) => [
    { code: 503, state },
    { code: 400, state },
    { code: 201, state },
    { code: 204, state },
    { code: 418, body: 'teapot', headers: { 'Content-Type': 'text/html' }, state },
    { code: 500, body: { own: [1, null] }, state },
    { example: 'default', state },
    { code: 429, fault: 'truncated' as const, state },
    { code: 429, fault: 'bad-chunk' as const, state },
    { code: 429, fault: 'malformed-json' as const, state },
  ]),
  { delayMs: 1 },
  { delayMs: { minMs: 0, maxMs: 2 }, dribbleMs: 0 },
  { code: 400, dribbleMs: 0, delayMs: 1 },
  { fault: 'reset', delayMs: 1 },
  { code: 500, body: '', dribbleMs: 0 },
  { code: 204, dribbleMs: 0 },
  { code: 205 },
  { code: 304 },
];

it.each(effects)('does to a client of every transport what it does over a socket: %j', async (effect) => {
  const seen = [];
  for (const way of Object.values(ways)) {
    const world = way.mock.world();
    world.reset();
    const [{ id = '' } = {}] = world.faults.add({ match: { operation: 'blockCustomer' }, effect });
    const client = await seenBy(way, '/customer/block', block);
    const [{ fault, status } = {}] = world.journal();
    world.assertFaultsFired();
    expect(fault).toEqual({ rule: id, effect, isApplied: isBlocked(way) });
    seen.push({ client, status, isBlocked: isBlocked(way) });
  }
  const [socket, ...others] = seen;
  for (const other of others) expect(other).toEqual(socket);
  expect(socket).toMatchObject(expectedOf(effect));
});

/** What no transport decides. */
function expectedOf({ state, fault, code, example }: FaultEffect) {
  const isDamaged = fault === undefined || ['truncated', 'bad-chunk', 'malformed-json'].includes(fault);
  const isCarriedOut = state === undefined ? isDamaged && (code ?? example) === undefined : state === 'after';
  return { isBlocked: isCarriedOut, client: clientOf(fault, code) };
}

function clientOf(fault: FaultName | undefined, code: number | undefined) {
  if (fault === 'reset') return { failed: { message: 'fetch failed', code: 'ECONNRESET' } };
  if (fault === 'empty') return { failed: { message: 'fetch failed', code: 'UND_ERR_SOCKET' } };
  if (fault === 'garbage') return { failed: { message: 'fetch failed', causeName: 'HTTPParserError' } };
  if (fault === 'truncated') return { broken: { message: 'terminated', code: 'UND_ERR_SOCKET' } };
  if (fault === 'bad-chunk') return { broken: { message: 'terminated', causeName: 'HTTPParserError' } };
  if (fault === 'html-502') return { status: 502, type: 'text/html', text: expect.stringContaining('<html>') };
  return { fault: 'fault-1', ...(code !== undefined && { status: code }) };
}

it.each(Object.entries(ways))('hangs until the caller aborts: %s', async (_, way) => {
  way.mock.world().reset();
  const abort = new AbortController();
  const prefer = { ...block, headers: { ...block.headers, prefer: 'fault=hang, state=after' } };
  const sent = way.send('/customer/block', { ...prefer, signal: abort.signal });
  while (way.mock.world().journal().length === 0) await setImmediate();
  expect(isBlocked(way)).toBe(true);
  abort.abort();
  await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
});

it.each([
  ['a hang', { fault: 'hang' } as const],
  ['a delay', { delayMs: 60_000 }],
  ['a slow body', { dribbleMs: 60_000 }],
])('ends %s when the mock is closed, by the same error over both transports', async (_, effect) => {
  const seen = [];
  for (const way of [await listening(), inProcess()]) {
    way.mock.world().faults.add({ match: { operation: 'blockCustomer' }, effect });
    const client = seenBy(way, '/customer/block', block);
    while (way.mock.world().journal().length === 0) await setImmediate();
    await way.mock[Symbol.asyncDispose]();
    seen.push(await client);
  }
  expect(seen[1]).toEqual(seen[0]);
});
