import { expect, it } from 'vitest';
import { eventually } from '../eventually.fixture.ts';
import { seriesOf } from '../metrics/series.fixture.ts';
import { moveTime } from '../move-time.fixture.ts';
import { json, type Script } from '../upstream/scripted-upstream.fixture.ts';
import {
  type Attack,
  assignment,
  assignPath,
  codeOf,
  setupAttack,
  textMessage,
  textPath,
} from './setup-attack.fixture.ts';

/** A gateway whose time the test moves. */
async function setup(part: Parameters<typeof setupAttack>[0] = {}) {
  const { clocks, pass } = moveTime();
  const attack = await setupAttack({ ...part, deps: { ...clocks, timeouts: { headersMs: 300 } } });
  return { ...attack, pass };
}

const down: Script = json(503, { message: 'down' });

async function askOften(times: number, ask: () => Promise<Response>): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) statuses.push((await ask()).status);
  return statuses;
}

/** One request of each class, as far as one needs no special policy. */
const classes: Record<string, (attack: Attack) => Promise<Response>> = {
  read: ({ call }) => call('/team'),
  write: ({ post }) => post(assignPath, assignment),
  send: ({ post }) => post(textPath, textMessage),
  file: ({ call, upstream }) => call(`/files?url=${encodeURIComponent(`${upstream.url}/cdn/1/a.png`)}`),
};

it.each(Object.keys(classes))(
  'after ten failures in a row, requests of class %s get 503 and do not reach DoubleTick; others do',
  async (failing) => {
    const attack = await setup();
    const { upstream, warnings, records, pass } = attack;
    const ask = (name: string) => () => classes[name]?.(attack) ?? Promise.reject(new Error(name));
    upstream.script(down);
    expect(await askOften(10, ask(failing))).toEqual(Array(10).fill(503));
    expect(upstream.seen).toHaveLength(10);
    const refused = await ask(failing)();
    expect([refused.status, await codeOf(refused)]).toEqual([503, 'upstream-unavailable']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(5);
    expect(upstream.seen).toHaveLength(10);
    const [record] = await records();
    expect(record).toMatchObject({
      outcome: 'failure',
      reason: 'upstream-unavailable',
      status: 503,
      upstreamStatus: null,
    });

    upstream.script(json(200, { ok: true }));
    for (const other of Object.keys(classes).filter((name) => name !== failing)) {
      expect((await ask(other)()).status).toBe(200);
    }
    expect((await ask(failing)()).status).toBe(503);
    pass(5_000);
    expect((await ask(failing)()).status).toBe(200);
    expect(await askOften(3, ask(failing))).toEqual([200, 200, 200]);
    expect(warnings).toEqual([
      expect.stringMatching(
        `^upstream-unavailable: 10 requests of team Support and class ${failing} failed in a row .*answered with 503`,
      ),
      `DoubleTick answers requests of team Support and class ${failing} again; they are forwarded as before.`,
    ]);
  },
);

it.each<[name: string, script: Script]>([
  ['hangs', () => undefined],
  ['resets connections', (request) => void request.socket.destroy()],
  ['answers 500', json(500, {})],
  ['answers 502 as a page', (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<p>')],
])('ten requests at once open it if DoubleTick %s', async (_, script) => {
  const { call, upstream } = await setup();
  upstream.script(script);
  await Promise.all(Array.from({ length: 10 }, () => call('/team')));
  expect(await codeOf(await call('/team'))).toBe('upstream-unavailable');
});

it('opens if DoubleTick cannot be reached', async () => {
  const { call, upstream, warnings } = await setup();
  await upstream.close();
  expect(await askOften(11, () => call('/team'))).toEqual([...Array(10).fill(502), 503]);
  expect(warnings.filter((line) => line.startsWith('upstream-unavailable'))).toEqual([
    expect.stringContaining('ECONNREFUSED'),
  ]);
});

it.each([400, 404, 408, 422, 429, 501])('stays closed however often DoubleTick answers %d', async (status) => {
  const { call, upstream } = await setup({ upstreamLimits: false });
  upstream.script(json(status, {}));
  expect(await askOften(15, () => call('/team'))).toEqual(Array(15).fill(status));
});

it('stays closed for clients that leave', async () => {
  const { call, upstream } = await setup();
  upstream.script(() => undefined);
  for (let n = 0; n < 15; n += 1) {
    const client = new AbortController();
    const left = call('/team', { signal: client.signal }).catch(() => 'left');
    await eventually(() => expect(upstream.seen).toHaveLength(n + 1));
    client.abort();
    expect(await left).toBe('left');
  }
  upstream.script(json(200, {}));
  expect((await call('/team')).status).toBe(200);
});

it('one of 50 parallel requests is the probe, and the others are refused at once', async () => {
  const { call, upstream, pass } = await setup();
  upstream.script(down);
  await askOften(10, () => call('/team'));
  pass(5_000);
  let answer: () => void = () => undefined;
  upstream.script((request, response) => {
    answer = () => json(200, {})(request, response);
  });
  const all = Array.from({ length: 50 }, () => call('/team'));
  const statuses: number[] = [];
  for (const one of all) void one.then(({ status }) => statuses.push(status));
  await eventually(() => expect(statuses).toEqual(Array(49).fill(503)));
  expect(upstream.seen).toHaveLength(11);
  answer();
  await eventually(() => expect(statuses).toEqual([...Array(49).fill(503), 200]));
});

it.each(Object.keys(classes))('what it refuses of class %s took DoubleTick no time', async (name) => {
  const attack = await setup();
  const { upstream, records, gateway } = attack;
  const ask = () => classes[name]?.(attack) ?? Promise.reject(new Error(name));
  upstream.script(down);
  await askOften(10, ask);
  const refused = await ask();
  expect([refused.status, refused.headers.get('server-timing')]).toEqual([
    503,
    expect.stringMatching(/^gw;dur=[\d.]+$/),
  ]);
  const [record] = await records();
  expect(record).toMatchObject({ reason: 'upstream-unavailable', upstreamLatencyMs: null });
  const page = [...seriesOf(await gateway.metrics())];
  const asked = page.filter(([series]) => series.startsWith('gateway_upstream_duration_seconds_count'));
  expect(asked.reduce((sum, [, count]) => sum + count, 0)).toBe(10);
});

it.each(Object.keys(classes))(
  'a team whose requests of class %s always fail does not stop those of others, however many it sends',
  async (name) => {
    const attack = await setup();
    const { call, upstream, createKey, gateway, warnings } = attack;
    const authorization = createKey('Marketing');
    const other: Attack = {
      ...attack,
      call: (path) => call(path, { headers: { authorization } }),
      post: (path, body) => attack.post(path, body, { authorization }),
    };
    const ask = (by: Attack) => () => classes[name]?.(by) ?? Promise.reject(new Error(name));
    upstream.script(down);
    await Promise.all(Array.from({ length: 30 }, ask(attack)));
    expect(await codeOf(await ask(attack)())).toBe('upstream-unavailable');
    upstream.script(json(200, { ok: true }));
    expect(await askOften(2, ask(other))).toEqual([200, 200]);
    const series = seriesOf(await gateway.metrics());
    const states = [...series].filter(([line, state]) => line.startsWith('gateway_breaker_state') && state !== 0);
    expect(states).toEqual([[`gateway_breaker_state{class="${name}"}`, 2]]);
    expect(warnings).toEqual([expect.stringContaining(`requests of team Support and class ${name} failed in a row`)]);
  },
);

it('gives back limits and quotas, and releases the idempotency key', async () => {
  const limits = [{ of: ['send'], requests: 20, per: 'day' }] as const;
  const quotas = [{ of: ['send'], recipients: 20, per: 'day' }] as const;
  const { post, upstream, pass } = await setup({ policy: { allow: ['send'], limits, quotas } });
  upstream.script(down);
  await askOften(10, () => post(textPath, textMessage));
  const send = () => post(textPath, textMessage, { 'idempotency-key': 'order-1' });
  expect(await askOften(30, send)).toEqual(Array(30).fill(503));
  expect(upstream.seen).toHaveLength(10);
  upstream.script(json(200, { ok: true }));
  pass(5_000);
  const sent = await send();
  expect([sent.status, sent.headers.get('idempotency-replayed')]).toEqual([200, null]);
  expect(sent.headers.get('ratelimit')).toMatch(/r=9\b.*r=9\b/);
  const again = await send();
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
});

it('an unclear send keeps its meaning, and its retry is answered while the breaker is open', async () => {
  const { post, call, upstream, pass } = await setup();
  upstream.script(json(504, {}));
  const send = () => post(textPath, textMessage, { 'idempotency-key': 'order-1' });
  expect((await send()).status).toBe(504);
  await askOften(9, () => post(textPath, textMessage));
  expect(await codeOf(await post(textPath, textMessage))).toBe('upstream-unavailable');
  await askOften(10, () => call('/team'));
  expect(await codeOf(await call('/team'))).toBe('upstream-unavailable');
  expect(await codeOf(await send())).toBe('outcome-unknown');
  // The gateway's own question is asked though reads are refused, and its answer resolves the send.
  upstream.script(json(200, {}));
  pass(2_000);
  await eventually(async () => expect((await send()).headers.get('idempotency-replayed')).toBe('true'));
});

it('can be switched off', async () => {
  const { call, upstream } = await setup({ breaker: false });
  upstream.script(down);
  await askOften(15, () => call('/team'));
  expect(upstream.seen).toHaveLength(15);
});
