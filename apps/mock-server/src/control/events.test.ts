import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { EventLog } from '../events/event-log.ts';
import type { MockEvent } from '../events/mock-event.ts';
import { createMock, type Mock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { Worlds } from '../worlds.ts';

/** A mock over a socket, and the log of its first world. */
async function setup(settings: Parameters<typeof createMock>[0] = {}) {
  const created = vi.spyOn(Worlds.prototype, 'create');
  const mock = createMock(settings);
  const log: EventLog | undefined = created.mock.results[0]?.value.events;
  created.mockRestore();
  if (!log) throw new Error('There is no world.');
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { url, port } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const events = `${url}/__mock/worlds/demo/events`;
  const happen = (n: number) => log.append({ type: 'MESSAGE_ACCEPTED', data: { n } as never }, 0);
  return { mock, log, url, port, events, happen };
}

const headers = { accept: 'text/event-stream' };

/** Reads a stream of events until it ends or the reader has enough. */
async function* readEvents(response: Response): AsyncGenerator<MockEvent & { sentId: number }> {
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, id, data] = /^id: (\d+)\ndata: (.*)$/.exec(block) ?? [];
      if (data !== undefined) yield { ...JSON.parse(data), sentId: Number(id) };
    }
  }
}

async function take(response: Response, count: number): Promise<MockEvent[]> {
  const taken: MockEvent[] = [];
  for await (const event of readEvents(response)) {
    expect(event.sentId).toBe(event.id);
    taken.push(event);
    if (taken.length === count) break;
  }
  return taken;
}

const numbersIn = (events: readonly MockEvent[]) => events.map(({ data }) => ('n' in data ? data.n : undefined));

async function list(url: string) {
  const response = await fetch(url);
  return { status: response.status, ...(JSON.parse(await response.text()) as { events: MockEvent[]; lastId: number }) };
}

const request = (mock: Mock, path: string) =>
  mock.fetch(`http://mock${path}`, { headers: { authorization: demo.keys.full } });

it('lists requests and resets, with keys masked', async () => {
  const { mock, events } = await setup();
  await request(mock, '/team');
  await request(mock, `/team-members?key=${demo.keys.full}`);
  mock.world().reset();
  expect(await list(events)).toMatchObject({
    status: 200,
    firstId: 1,
    lastId: 3,
    events: [
      {
        id: 1,
        type: 'REQUEST_ANSWERED',
        data: { number: 1, method: 'GET', path: '/team', status: 200, operation: 'getTeam' },
      },
      { id: 2, type: 'REQUEST_REFUSED', data: { path: '/team-members?key=…0001', status: 404 } },
      { id: 3, type: 'WORLD_RESET', data: {} },
    ],
  });
  const snapshot = mock.world().snapshot();
  mock.world().restore(snapshot);
  expect(await list(`${events}?after=3`)).toMatchObject({ events: [{ id: 4, type: 'WORLD_RESTORED' }] });
});

it.each([
  ['?event=REQUEST_REFUSED', [2]],
  ['?event=REQUEST_REFUSED,MESSAGE_ACCEPTED', [2, 3, 4]],
  ['?event=REQUEST_REFUSED&event=MESSAGE_ACCEPTED', [2, 3, 4]],
  ['?where={"n":2}', [4]],
  ['?where={"status":404}&event=REQUEST_REFUSED', [2]],
  ['?after=2&limit=1', [3]],
  ['?limit=1', [4]],
])('filters the list by %s', async (query, ids) => {
  const { mock, events, happen } = await setup();
  await request(mock, '/team');
  await request(mock, '/teams');
  happen(1);
  happen(2);
  expect((await list(events + query)).events.map(({ id }) => id)).toEqual(ids);
});

it.each([
  ['?event=MESAGE_RECEIVED', 'event is not an event. Did you mean MESSAGE_RECEIVED?'],
  ['?evnt=A', 'evnt is not a known field. Did you mean event?'],
  ['?where=[1]', 'where must be a JSON object, such as {"status":"FAILED"}.'],
  ['?where={', 'where must be a JSON object, such as {"status":"FAILED"}.'],
  ['?wait=2m', 'wait must be a duration up to 60s, such as 500ms or 5s.'],
  ['?wait=5', 'wait must be a duration up to 60s, such as 500ms or 5s.'],
  ['?after=-1', 'after must be at least 0.'],
])('refuses %s', async (query, message) => {
  const { events } = await setup();
  expect(await list(events + query)).toMatchObject({ status: 400, message: [message] });
});

it('streams what happens from now on', async () => {
  const { events, happen } = await setup();
  happen(1);
  const stream = await fetch(events, { headers });
  expect(stream.headers.get('content-type')).toBe('text/event-stream');
  happen(2);
  happen(3);
  expect(numbersIn(await take(stream, 2))).toEqual([2, 3]);
});

it.each([
  ['after', '?after=1', {}, [2, 3, 4]],
  ['Last-Event-ID', '', { 'last-event-id': '2' }, [3, 4]],
  ['Last-Event-ID rather than after', '?after=1', { 'last-event-id': '2' }, [3, 4]],
  ['an id of an earlier run', '', { 'last-event-id': '99' }, [1, 2, 3, 4]],
])('streams first what happened after %s', async (_, query, sent, expected) => {
  const { events, happen } = await setup();
  for (const n of [1, 2, 3]) happen(n);
  const stream = await fetch(events + query, { headers: { ...headers, ...sent } });
  happen(4);
  expect(numbersIn(await take(stream, expected.length))).toEqual(expected);
});

it('filters a stream', async () => {
  const { mock, events, happen } = await setup();
  const stream = await fetch(`${events}?event=MESSAGE_ACCEPTED&where={"n":2}&after=0`, { headers });
  for (const n of [1, 2]) happen(n);
  await request(mock, '/team');
  happen(2);
  expect((await take(stream, 2)).map(({ id }) => id)).toEqual([2, 4]);
});

it('goes on after a reset, and ends when the world is deleted', async () => {
  const { mock, url } = await setup();
  await fetch(`${url}/__mock/worlds`, { method: 'POST', body: '{"id":"mine","keys":{"key_aaaaaaaaaa":"all"}}' });
  const stream = await fetch(`${url}/__mock/worlds/mine/events`, { headers });
  const taken = take(stream, 3);
  await Promise.resolve();
  mock.world('key_aaaaaaaaaa').reset();
  await fetch(`${url}/__mock/worlds/mine`, { method: 'DELETE' });
  expect(await taken).toMatchObject([{ type: 'WORLD_RESET' }]);
});

it('ends its streams when the mock is closed, over a socket and in process', async () => {
  const { mock, events, log } = await setup();
  const outside = take(await fetch(events, { headers }), 1);
  const inside = take(await mock.fetch(events, { headers }), 1);
  await vi.waitFor(() => expect(log.watcherCount).toBe(2));
  await mock[Symbol.asyncDispose]();
  await outside.catch(() => undefined);
  expect(await inside).toEqual([]);
  expect(log.watcherCount).toBe(0);
});

it('streams in process until the caller aborts', async () => {
  const { mock, events, log, happen } = await setup();
  const leaving = new AbortController();
  const response = await mock.fetch(events, { headers, signal: leaving.signal });
  const stream = readEvents(response);
  const next = stream.next();
  await vi.waitFor(() => expect(log.watcherCount).toBe(1));
  happen(1);
  expect((await next).value).toMatchObject({ id: 1 });
  const last = stream.next();
  leaving.abort();
  await expect(last).rejects.toThrow('abort');
  expect(log.watcherCount).toBe(0);
});

it('keeps nothing of a stream that nobody reads', async () => {
  const { mock, events, log } = await setup();
  await fetch(events, { method: 'HEAD', headers });
  await mock.fetch(events, { headers });
  expect(log.watcherCount).toBe(0);
});

it('forgets 500 clients that leave', async () => {
  const { events, log, happen } = await setup();
  const reported = vi.spyOn(console, 'error');
  const clients = await Promise.all(
    Array.from({ length: 500 }, async () => {
      const leaving = new AbortController();
      return { leaving, response: await fetch(events, { headers, signal: leaving.signal }) };
    }),
  );
  await vi.waitFor(() => expect(log.watcherCount).toBe(500), 10_000);
  for (const { leaving } of clients) leaving.abort();
  await vi.waitFor(() => expect(log.watcherCount).toBe(0), 10_000);
  happen(1);
  expect(reported).not.toHaveBeenCalled();
  reported.mockRestore();
});

it('drops a client that does not read, and serves the others', async () => {
  const { port, log, events } = await setup();
  const reader = await fetch(events, { headers });
  const idle = connect(port, '127.0.0.1');
  idle.on('error', () => undefined);
  idle.write(`GET /__mock/worlds/demo/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n`);
  await vi.waitFor(() => expect(log.watcherCount).toBe(2));
  idle.pause();
  let count = 0;
  const read = (async () => {
    for await (const { data } of readEvents(reader)) {
      count += 1;
      if ('isLast' in data) return;
    }
  })();
  const text = 'x'.repeat(100_000);
  let sent = 0;
  while (log.watcherCount === 2 && sent < 2_000) {
    for (let batch = 0; batch < 20; batch += 1) log.append({ type: 'MESSAGE_ACCEPTED', data: { text } as never }, 0);
    sent += 20;
    // Only the client that does not read falls behind.
    while (count < sent) await new Promise(setImmediate);
  }
  expect(log.watcherCount).toBe(1);
  idle.resume();
  await once(idle, 'close');
  log.append({ type: 'MESSAGE_ACCEPTED', data: { isLast: true } as never }, 0);
  await read;
  expect(count).toBe(sent + 1);
});

it('lets an EventSource in by its token, and only there', async () => {
  const { url, events } = await setup({ controlToken: 'right' });
  const statusOf = async (path: string) => {
    const leaving = new AbortController();
    const { status } = await fetch(path, { headers, signal: leaving.signal });
    leaving.abort();
    return status;
  };
  expect(await statusOf(`${events}?token=right`)).toBe(200);
  expect(await statusOf(`${events}?token=wrong`)).toBe(401);
  expect(await statusOf(events)).toBe(401);
  expect(await statusOf(`${url}/__mock/worlds?token=right`)).toBe(401);
});

it('answers a wait at once with an event that happened since the reset', async () => {
  const { mock, events, happen } = await setup();
  happen(1);
  mock.world().reset();
  happen(2);
  happen(3);
  const { events: found, lastId } = await list(`${events}?wait=5s&event=MESSAGE_ACCEPTED`);
  expect([numbersIn(found), lastId]).toEqual([[2], 4]);
});

it('answers a wait when the event comes', async () => {
  const { events, log, happen } = await setup();
  happen(1);
  const { lastId } = await list(`${events}?limit=1`);
  const answer = list(`${events}?wait=5s&where={"n":1}&after=${lastId}`);
  await vi.waitFor(() => expect(log.watcherCount).toBe(1));
  happen(2);
  happen(1);
  expect(await answer).toMatchObject({ status: 200, events: [{ id: 3 }] });
  expect(log.watcherCount).toBe(0);
});

it('answers a wait with no event when the time is over', async () => {
  const { events, log } = await setup();
  expect(await list(`${events}?wait=20ms`)).toMatchObject({ status: 200, events: [], lastId: 0 });
  expect(log.watcherCount).toBe(0);
});

it('answers a wait by 404 when the world is deleted, and forgets one whose client leaves', async () => {
  const { url, log, events } = await setup();
  const reported = vi.spyOn(console, 'error');
  await fetch(`${url}/__mock/worlds`, { method: 'POST', body: '{"id":"mine"}' });
  const answer = fetch(`${url}/__mock/worlds/mine/events?wait=5s`);
  const leaving = new AbortController();
  const left = fetch(`${events}?wait=5s`, { signal: leaving.signal });
  await vi.waitFor(() => expect(log.watcherCount).toBe(1));
  leaving.abort();
  await expect(left).rejects.toThrow('abort');
  await vi.waitFor(() => expect(log.watcherCount).toBe(0));
  await fetch(`${url}/__mock/worlds/mine`, { method: 'DELETE' });
  expect((await answer).status).toBe(404);
  expect(reported).not.toHaveBeenCalled();
  reported.mockRestore();
});
