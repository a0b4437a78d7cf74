import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseList } from 'structured-headers';
import { expect, it, onTestFinished } from 'vitest';
import type { Policy } from '../index.ts';
import { openGateway } from '../index.ts';
import { emptyRedis, noRedis, openRedis } from '../limits/redis.fixture.ts';
import { everything, upstreamKey } from '../setup-gateway.fixture.ts';
import { json } from '../upstream/scripted-upstream.fixture.ts';
import {
  assignment,
  assignPath,
  codeOf,
  setupAttack,
  templatesPath,
  textMessage,
  textPath,
} from './setup-attack.fixture.ts';

type Limits = Partial<Pick<Policy, 'limits' | 'quotas' | 'share'>>;

/** A gateway whose clocks only move when they are told to. Support may do everything within the limits. */
async function setup(limits: Limits = {}, options: Parameters<typeof setupAttack>[0] = {}) {
  const clock = { wall: Date.parse('2026-11-30T10:00:00Z'), elapsed: 1_000_000 };
  const deps = { now: () => clock.wall, elapsed: () => clock.elapsed };
  const attack = await setupAttack({ deps, policy: { ...everything, ...limits }, ...options });
  const pass = (ms: number) => {
    clock.wall += ms;
    clock.elapsed += ms;
  };
  const read = () => attack.call('/team');
  const send = () => attack.post(textPath, textMessage);
  const batch = (count: number) =>
    attack.post(templatesPath, { messages: Array.from({ length: count }, () => message) });
  /** How many of so many parallel requests are let through. */
  const countAllowed = async (requests: readonly (() => Promise<Response>)[]) => {
    const answers = await Promise.all(requests.map((request) => request()));
    return answers.filter(({ status }) => status === 200).length;
  };
  return { ...attack, clock, pass, read, send, batch, countAllowed };
}

const message = {
  from: '919999999901',
  to: '919999999921',
  content: { templateName: 'greeting', language: 'en' },
};

const times = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item);
const notes = '/notes?from=919999999901&to=919999999921';

it('100 parallel requests with a limit of 10: exactly 10 are forwarded', async () => {
  const { read, countAllowed, upstream } = await setup({ limits: [{ requests: 10, per: 'minute' }] });
  expect(await countAllowed(times(100, read))).toBe(10);
  expect(upstream.seen).toHaveLength(10);
});

it.skipIf(noRedis !== undefined)(
  'three gateways with Redis, 100 parallel requests each and a limit of 10: exactly 10 are forwarded',
  async () => {
    await emptyRedis();
    const limits: Policy['limits'] = [{ requests: 10, per: 'hour' }];
    const { dataDir, upstream, key, countAllowed } = await setup({ limits });
    const open = async () => {
      const redis = await openRedis();
      const gateway = openGateway({ upstreamUrl: upstream.url, upstreamKey, dataDir, redis, instances: 3 });
      onTestFinished(() => gateway.close());
      return () => gateway.fetch(new Request('http://gateway/team', { headers: { authorization: key } }));
    };
    const readers = [await open(), await open(), await open()];
    expect(await countAllowed(times(100, readers).flat())).toBe(10);
    expect(upstream.seen).toHaveLength(10);
  },
);

it('a refusal says which limit, whose, and when, in the answer and in the record', async () => {
  const { read, records, keyId, pass } = await setup({ limits: [{ of: ['read'], requests: 2, per: 'minute' }] });
  await read();
  const second = await read();
  const name = 'key: 2 requests per minute of read';
  const list = (header: string) =>
    parseList(second.headers.get(header) ?? '').map(([item, of]) => [item, Object.fromEntries(of)]);
  expect(list('ratelimit-policy')).toEqual([[name, { q: 2, w: 60 }]]);
  expect(list('ratelimit')).toEqual([[name, { r: 0, t: 60 }]]);

  const refused = await read();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('30');
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(refused.headers.get('ratelimit')).toBe(`"${name}";r=0;t=60`);
  expect(await refused.json()).toEqual({
    type: 'urn:doubletick-kit:error:limit-reached',
    title: 'Too many requests',
    status: 429,
    detail: `The limit of 2 requests per minute of read of key ${keyId} is used up, so the request was not forwarded. Try again in 30 s.`,
    code: 'limit-reached',
    requestId: expect.any(String),
    limit: { name, owner: `key ${keyId}`, amount: 2, windowSeconds: 60, availableAt: '2026-11-30T10:00:30.000Z' },
  });
  const [record] = await records();
  expect(record).toMatchObject({
    outcome: 'denied',
    reason: 'limit-reached',
    rule: `limit: ${name}`,
    status: 429,
    upstreamStatus: null,
  });
  pass(30_000);
  expect((await read()).status).toBe(200);
});

it('counts only the operations and the recipients that a limit is about', async () => {
  const { read, batch } = await setup({ limits: [{ of: ['send'], recipients: 100, per: 'minute' }] });
  expect((await batch(51)).headers.get('ratelimit')).toContain(';r=49;');
  expect((await read()).headers.get('ratelimit')).toBeNull();
  const refused = await batch(50);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('ratelimit')).toContain(';r=49;');
  expect((await batch(49)).status).toBe(200);
});

it('a cost above the burst is 422 however long the caller waits, also by a group whose members nobody counts', async () => {
  const { batch, post, upstream, records, pass } = await setup({
    limits: [{ of: ['send'], recipients: 100, per: 'minute', burst: 20 }],
  });
  for (let n = 0; n < 3; n += 1) {
    const answer = await batch(21);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'cost-exceeds-limit' });
    pass(3_600_000);
  }
  const group = await post(textPath, { from: '919999999901', groupId: 'group_1', content: { text: 'Hello' } });
  expect([group.status, await codeOf(group)]).toEqual([422, 'cost-exceeds-limit']);
  expect(upstream.seen).toHaveLength(0);
  expect(await records()).toHaveLength(4);
  expect((await batch(20)).status).toBe(200);
});

it('what a request reserved is given back if nothing was sent: refused connections, full queues, clients that leave', async () => {
  const {
    gateway: _,
    read,
    call,
    upstream,
    pass,
  } = await setup(
    { limits: [{ requests: 3, per: 'hour' }], quotas: [{ requests: 3, per: 'day' }] },
    // Without the breaker, each of them is tried.
    { limits: { laneSlots: 1, laneQueue: 0 }, breaker: false },
  );
  const release: (() => void)[] = [];
  upstream.script(
    (_request, response) =>
      void release.push(() => response.writeHead(200, { 'content-type': 'application/json' }).end('{}')),
  );
  const first = read();
  await expect.poll(() => upstream.seen.length).toBe(1);
  // The only slot is taken, so these are not sent.
  for (let n = 0; n < 10; n += 1) expect((await read()).status).toBe(503);
  for (const one of release) one();
  expect((await first).headers.get('ratelimit')).toContain(';r=2;');
  await upstream.close();
  for (let n = 0; n < 10; n += 1) expect(await codeOf(await call('/team'))).toBe('upstream-unreachable');
  pass(0);
  const last = await read();
  expect(last.status).toBe(502);
  expect(last.headers.get('ratelimit')).toContain(';r=1;');
});

it('a quota is not used by what DoubleTick refuses, a rate limit is: DoubleTick saw the request', async () => {
  const { send, upstream, pass } = await setup({
    limits: [{ of: ['send'], requests: 5, per: 'hour' }],
    quotas: [{ of: ['send'], recipients: 2, per: 'day' }],
  });
  upstream.script(json(400, { message: 'no' }));
  for (let n = 0; n < 5; n += 1) expect((await send()).status).toBe(400);
  expect((await send()).status).toBe(429);
  pass(3_600_000);
  upstream.script(json(200, {}));
  for (const status of [200, 200, 429]) expect((await send()).status).toBe(status);
});

it('a quota starts again at its midnight in the time zone that it names', async () => {
  const quotas: Policy['quotas'] = [{ of: ['send'], recipients: 3, per: 'day', timeZone: 'Asia/Kolkata' }];
  const { send, countAllowed, clock, pass, records } = await setup({ quotas });
  expect(await countAllowed(times(10, send))).toBe(3);
  const refused = await send();
  expect(await refused.clone().json()).toMatchObject({
    code: 'quota-exceeded',
    limit: { name: 'key: 3 recipients per day of send', availableAt: '2026-11-30T18:30:00.000Z' },
  });
  expect(refused.headers.get('retry-after')).toBe(String(8.5 * 3600));
  expect((await records())[0]).toMatchObject({
    reason: 'quota-exceeded',
    rule: 'limit: key: 3 recipients per day of send',
  });
  // The monotonic clock stays, so that the wall clock alone moves.
  clock.wall = Date.parse('2026-11-30T18:29:59Z');
  expect((await send()).status).toBe(429);
  pass(1_000);
  expect(await countAllowed(times(10, send))).toBe(3);
});

it('gateways on one data directory count a quota together, and a restart forgets nothing', async () => {
  const quotas: Policy['quotas'] = [{ of: ['send'], recipients: 20, per: 'day' }];
  const { send, gateway, key, dataDir, upstream, countAllowed } = await setup({ quotas });
  const open = () =>
    openGateway({ upstreamUrl: upstream.url, upstreamKey, dataDir }, { now: () => Date.parse('2026-11-30T12:00:00Z') });
  const sendTo =
    ({ fetch }: Pick<typeof gateway, 'fetch'>) =>
    () =>
      fetch(
        new Request(`http://gateway${textPath}`, {
          method: 'POST',
          headers: { authorization: key, 'content-type': 'application/json' },
          body: JSON.stringify(textMessage),
        }),
      );
  const other = open();
  expect(await countAllowed([...times(5, send), ...times(5, sendTo(other))])).toBe(10);
  await other.close();
  const restarted = open();
  expect(await countAllowed(times(30, sendTo(restarted)))).toBe(10);
  await restarted.close();
  expect((await send()).status).toBe(429);
});

it('a step of the wall clock gives no extra budget', async () => {
  const { read, clock, countAllowed } = await setup({ limits: [{ requests: 5, per: 'minute' }] });
  expect(await countAllowed(times(20, read))).toBe(5);
  for (const minutes of [10, -20, 600]) {
    clock.wall += minutes * 60_000;
    expect(await countAllowed(times(20, read))).toBe(0);
  }
});

it("a team's limit counts for all its keys, those with their own policy as well", async () => {
  const { gateway, url, countAllowed } = await setup();
  gateway.keys.setPolicy({ team: 'Sales' }, { ...everything, limits: [{ requests: 6, per: 'minute' }] });
  const keys = [
    gateway.keys.create({ team: 'Sales' }),
    gateway.keys.create({ team: 'Sales' }),
    gateway.keys.create({ team: 'Sales', policy: { ...everything, limits: [{ requests: 1, per: 'minute' }] } }),
  ];
  const readers = keys.map(
    ({ key }) =>
      () =>
        fetch(`${url}/team`, { headers: { authorization: key } }),
  );
  const [, , limited] = readers;
  expect(await countAllowed(times(5, limited ?? readers[0]).flatMap((one) => (one ? [one] : [])))).toBe(1);
  expect(await countAllowed(times(10, readers.slice(0, 2)).flat())).toBe(5);
});

it('a change of a limit is effective at once, and does not give back what was used', async () => {
  const { gateway, keyId, read, countAllowed } = await setup({ limits: [{ requests: 5, per: 'minute' }] });
  expect(await countAllowed(times(10, read))).toBe(5);
  gateway.keys.setPolicy({ keyId }, { ...everything, limits: [{ requests: 5, per: 'hour' }] });
  expect(await countAllowed(times(10, read))).toBe(5);
  gateway.keys.setPolicy({ keyId }, { ...everything, limits: [{ requests: 5, per: 'minute' }] });
  expect(await countAllowed(times(10, read))).toBe(0);
});

it("a team that floods leaves another its share of DoubleTick's 60 a minute, and DoubleTick never sees more than 60", async () => {
  const { createKey, call, upstream, pass, clock } = await setup();
  const other = createKey('Marketing');
  const sentAt: number[] = [];
  upstream.script((_, response) => {
    sentAt.push(clock.elapsed);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"notes":[]}');
  });
  const readAs = async (authorization: string) => (await call(notes, { headers: { authorization } })).status;
  let [own, flooding] = [0, 0];
  for (let second = 0; second < 120; second += 1) {
    for (let n = 0; n < 3; n += 1) flooding += Number((await call(notes)).status === 200);
    // Half of the limit is Marketing's: less than one request in two seconds.
    if (second % 3 === 0) own += Number((await readAs(other)) === 200);
    pass(1_000);
  }
  expect(own).toBe(40);
  expect(flooding).toBeGreaterThan(60);
  for (const [index, at] of sentAt.entries()) {
    const beyond = sentAt[index + 60];
    if (beyond !== undefined) expect(beyond - at).toBeGreaterThanOrEqual(60_000);
  }
  const refused = await call(notes);
  if (refused.status === 429) expect(await codeOf(refused)).toBe('upstream-limit-reached');
}, 120_000);

it.each([
  ['until its Retry-After', { 'retry-after': '7' }, 7_000],
  ["for the limit's period without one", {}, 60_000],
])("a 429 of DoubleTick's stops everyone %s", async (_, headers, forMs) => {
  const { createKey, call, upstream, pass } = await setup();
  const authorization = createKey('Marketing');
  upstream.script(json(429, { message: 'Too many requests' }, headers));
  const first = await call(notes);
  expect(first.status).toBe(429);
  expect(upstream.seen).toHaveLength(1);
  upstream.script(json(200, { notes: [] }));
  for (const init of [{}, { headers: { authorization } }]) {
    const refused = await call(notes, init);
    expect(refused.headers.get('retry-after')).toBe(String(forMs / 1_000));
    expect(await codeOf(refused)).toBe('upstream-limit-reached');
  }
  expect((await call('/team')).status).toBe(200);
  pass(forMs - 1);
  expect((await call(notes)).status).toBe(429);
  pass(1);
  expect((await call(notes)).status).toBe(200);
});

it('counts what DoubleTick limits by number by the number in the request', async () => {
  const { call } = await setup();
  const update = (integrationId: string) =>
    call('/organization/channel/profile', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ integrationId, about: 'Ask us anything' }),
    }).then(({ status }) => status);
  const paths = await Promise.all([update('intg_1'), update('intg_2')]);
  expect(paths).toEqual([200, 200]);
  expect(await update('intg_1')).toBe(429);
});

it.each([
  ['is deleted', (path: string) => rmSync(path)],
  ['is replaced by another file', replace],
  ['is locked by another program', lock],
])('nothing that a quota counts is forwarded while the count %s', async (_, spoil) => {
  const { send, read, upstream, dataDir, warnings } = await setup({
    quotas: [{ of: ['send'], recipients: 9, per: 'day' }],
  });
  expect((await send()).status).toBe(200);
  const path = join(dataDir, 'usage.db');
  expect(existsSync(path)).toBe(true);
  spoil(path);
  const startedAt = performance.now();
  const refused = await send();
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect([refused.status, await codeOf(refused)]).toEqual([503, 'quotas-unavailable']);
  expect(upstream.seen).toHaveLength(1);
  expect(warnings).toEqual([expect.stringMatching(/^quotas-unavailable: request \S+\. .*(usage\.db|locked)/)]);
  expect((await read()).status).toBe(200);
});

function replace(path: string): void {
  rmSync(path);
  writeFileSync(path, 'not a database');
}

function lock(path: string): void {
  const db = new DatabaseSync(path);
  db.exec('BEGIN EXCLUSIVE');
  onTestFinished(() => db.close());
}

it('requests without limits answer without headers about them', async () => {
  const { read, post } = await setup();
  for (const answer of [await read(), await post(assignPath, assignment)]) {
    expect(answer.status).toBe(200);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('ratelimit'))).toEqual([]);
  }
});
