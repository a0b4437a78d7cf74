import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { createMock } from '../mock.ts';
import { startReceiver, startSocket } from '../webhooks/receiver.fixture.ts';
import { demo } from '../world/seed/demo.ts';
import {
  callOf,
  hookIdOf,
  hookTrigger,
  latestRun,
  ownHeaders,
  publishCaller,
  setupCaller,
} from './calling-bot.fixture.ts';

const { unassigned, assigned } = demo.customers;
const to = demo.wabaNumbers.support;

it('says how long it waited where it gave up, and goes on later', async () => {
  await using receiver = await startSocket(() => undefined);
  const { world, write } = setupCaller({ url: receiver.url });
  await write(unassigned.phone, 0);
  expect(latestRun(world)).toMatchObject({ status: 'WAITING', waitsFor: 'CALL' });
  expect(await world.settle()).toEqual({ settled: true, pending: 0 });
  expect(callOf(latestRun(world))?.error?.message).toBe('The API did not answer within 500 ms.');
});

it('holds a clock that moves until what a bot calls has answered', async () => {
  await using receiver = await startReceiver((_, outgoing) => void setTimeout(() => outgoing.end('{}'), 30));
  const { world } = setupCaller({ url: receiver.url });
  world.simulate.text({ from: unassigned.phone, to: demo.wabaNumbers.support, text: 'Order?' });
  const before = world.clock.now();
  await world.clock.advance('1h');
  const run = latestRun(world);
  expect(run.status).toBe('FINISHED');
  expect((run.endedAt ?? 0) - before).toBeLessThan(60_000);
});

it('waits for a delivery that a call causes, and for the call that this causes', async () => {
  await using receiver = await startReceiver((_, outgoing) => void setTimeout(() => outgoing.end('{}'), 20));
  await using mock = createMock();
  const world = mock.world();
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const other = publishCaller(world, { url: receiver.url }, hookTrigger(assigned.phone));
  const assign = {
    url: 'https://public.doubletick.io/team-member/assign',
    headers: ownHeaders,
    body: `{"customerPhoneNumber": "{{customer.phone}}", "assignedUserPhoneNumber": "${demo.agents.lead.phone}"}`,
  };
  const first = publishCaller(world, assign, { id: 'k', type: 'KEYWORD', keywords: ['order'], match: 'CONTAINS' });
  const registered = await mock.fetch('http://mock/v2/webhook/register', {
    method: 'POST',
    headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ name: 'Bot', url: `${url}/hooks/${hookIdOf(world, other)}`, method: 'POST', wabaNumbers: [to] },
      webhookEvents: ['CHAT_ASSIGNED_TO_AGENT'],
    }),
  });
  expect(registered.ok).toBe(true);
  world.simulate.text({ from: unassigned.phone, to, text: 'My order?' });
  expect(await world.settle()).toEqual({ settled: true, pending: 0 });
  expect(world.bots.runs().map(({ botId, startedBy, status }) => [botId, startedBy, status])).toEqual([
    [other, 'WEBHOOK', 'FINISHED'],
    [first, 'KEYWORD', 'FINISHED'],
  ]);
  expect(receiver.received.length).toBe(1);
});

/** A mock whose bot waits for an API that has got the request and does not answer. */
async function setupHanging(timeoutMs = 60_000) {
  const called = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  const receiver = await startSocket((socket) => {
    socket.once('data', () => called.resolve());
    for (const end of ['end', 'close'] as const) socket.once(end, () => closed.resolve());
  });
  const caller = setupCaller({ url: receiver.url }, { webhookTimeoutMs: timeoutMs });
  caller.world.simulate.text({ from: unassigned.phone, to, text: 'Order?' });
  await called.promise;
  return { ...caller, receiver, closed: closed.promise };
}

it.each(['a reset', 'a restored snapshot', 'its end'] as const)('gives up a call at %s of the world', async (how) => {
  const { mock, world, receiver, closed } = await setupHanging();
  const empty = createMock().world().snapshot();
  const waiting = world.settle();
  if (how === 'a reset') world.reset();
  else if (how === 'a restored snapshot') world.restore(empty);
  else await mock[Symbol.asyncDispose]();
  await closed;
  expect(await waiting).toEqual({ settled: true, pending: 0 });
  if (how !== 'its end') expect(world.bots.runs()).toEqual([]);
  await receiver[Symbol.asyncDispose]();
});

it('calls again when a snapshot from the middle of a call is restored, and takes no answer to the call before', async () => {
  const answers: ((id: string) => void)[] = [];
  const arrived = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await using receiver = await startReceiver((_, outgoing) => {
    arrived[answers.length]?.resolve();
    answers.push((id) => outgoing.end(JSON.stringify({ order: { id } })));
  });
  const { world } = setupCaller({ url: receiver.url }, { webhookTimeoutMs: 60_000 });
  world.simulate.text({ from: unassigned.phone, to, text: 'Order?' });
  await arrived[0]?.promise;
  const snapshot = JSON.parse(JSON.stringify(world.snapshot()));
  world.restore(snapshot);
  await arrived[1]?.promise;
  answers[0]?.('first');
  answers[1]?.('second');
  await world.settle();
  expect(world.bots.runs().length).toBe(1);
  expect(latestRun(world)).toMatchObject({ status: 'FINISHED', results: { id: 'second' } });
});

it('calls again when a file from the middle of a call is loaded', async () => {
  await using receiver = await startReceiver((_, outgoing) => {
    if (receiver.received.length === 2) outgoing.end('{"order": {"id": "second"}}');
    else called.resolve();
  });
  const called = Promise.withResolvers<void>();
  const file = join(await mkdtemp(join(tmpdir(), 'bots-')), 'worlds.db');
  await using before = createMock({ webhookTimeoutMs: 60_000 });
  publishCaller(before.world(), { url: receiver.url });
  before.world().simulate.text({ from: unassigned.phone, to, text: 'Order?' });
  await called.promise;
  await before.save(file);
  await using after = createMock();
  await after.load(file);
  await after.world().settle();
  expect(latestRun(after.world())).toMatchObject({ status: 'FINISHED', results: { id: 'second' } });
});

it('ignores an answer for a conversation that has left the bot', async () => {
  let answer = () => undefined as unknown;
  const called = Promise.withResolvers<void>();
  await using receiver = await startReceiver((_, outgoing) => {
    answer = () => outgoing.end('{"order": {"id": "late"}}');
    called.resolve();
  });
  const { world } = setupCaller({ url: receiver.url });
  world.simulate.text({ from: unassigned.phone, to, text: 'Order?' });
  await called.promise;
  world.simulate.memberMessage({
    from: demo.agents.lead.phone,
    to: unassigned.phone,
    wabaNumber: to,
    text: 'I am here',
  });
  answer();
  await world.settle();
  expect(latestRun(world)).toMatchObject({ status: 'STOPPED', results: {} });
});

it('gives up waiting for real time even where a test has replaced the timers', async () => {
  await using receiver = await startSocket(() => undefined);
  vi.useFakeTimers();
  try {
    const { write } = setupCaller({ url: receiver.url }, { webhookTimeoutMs: 100 });
    expect(callOf(await write())?.error?.code).toBe('TIMEOUT');
  } finally {
    vi.useRealTimers();
  }
});

it('lets a process end in the middle of a call, without a word', async () => {
  await using receiver = await startSocket((socket) => void socket.once('data', () => child.stdin.end()));
  const script = `
    const { createMock, demo } = await import(${JSON.stringify(new URL('../index.ts', import.meta.url).href)});
    const { publishCaller } = await import(${JSON.stringify(new URL('calling-bot.fixture.ts', import.meta.url).href)});
    const mock = createMock({ webhookTimeoutMs: 60_000 });
    publishCaller(mock.world(), { url: ${JSON.stringify(receiver.url)} });
    mock.world().simulate.text({ from: demo.customers.unassigned.phone, to: demo.wabaNumbers.support, text: 'Order?' });
    process.stdin.resume().on('end', () => mock[Symbol.asyncDispose]());
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const [printed, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect([printed, code]).toEqual(['', 0]);
});
