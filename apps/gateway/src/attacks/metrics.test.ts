import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { countsOf, labelsOf, seriesOf } from '../metrics/series.fixture.ts';
import { eventually } from '../setup-gateway.fixture.ts';
import { json } from '../upstream/scripted-upstream.fixture.ts';
import { assignment, assignPath, setupAttack, shareAttack } from './setup-attack.fixture.ts';

const share = shareAttack();

const namesOf = (page: string) => [...seriesOf(page).keys()].filter((name) => name.startsWith('gateway_'));

/** The same each time, so that a failure can be seen again. */
function createRandom(seed: number) {
  let state = seed;
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  };
  return {
    below,
    word: () => below(2 ** 32).toString(36),
    pick: <Item>(items: readonly Item[]) => items[below(items.length)],
  };
}

it('10,000 random paths, methods, keys and user agents add no series (81)', async () => {
  const { gateway, createKey } = await share();
  const keys = ['Support', 'Marketing', 'Analytics'].map((team) => createKey(team));
  const { below, word, pick } = createRandom(81);
  const flood = async (count: number) => {
    const requests = Array.from({ length: count }, () => {
      const key = below(2) === 0 ? pick(keys) : word();
      const headers = { authorization: key ?? '', 'user-agent': word(), 'x-forwarded-for': word() };
      const path = `/${word()}/${word()}?${word()}=${word()}`;
      const method = pick(['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', word().toUpperCase()]) ?? 'GET';
      return gateway.fetch(new Request(`http://gateway${path}`, { method, headers }));
    });
    const statuses = (await Promise.all(requests)).map(({ status }) => status);
    expect(statuses.filter((status) => status !== 401 && status !== 404)).toEqual([]);
  };
  // The first request of all makes the series of histograms.
  await flood(100);
  const before = namesOf(await gateway.metrics());
  for (let sent = 0; sent < 10_000; sent += 500) await flood(500);
  const page = await gateway.metrics();
  expect(namesOf(page)).toEqual(before);
  const { 401: unauthorized = 0, 404: unknown = 0 } = Object.fromEntries(
    [...seriesOf(page)].flatMap(([name, count]) => {
      const [, status] = /^gateway_http_requests_total\{operation="none",.*status="(\d+)"/.exec(name) ?? [];
      return status === undefined ? [] : [[status, count]];
    }),
  );
  // Refusals that are only counted in the log are counted here at once.
  expect(unauthorized + unknown).toBe(10_100);
});

it('has no name of a caller, a key, an address or a path in it', async () => {
  const { call, key, keyId, gateway } = await share();
  await call('/team');
  await call('/private/path', { headers: { 'user-agent': 'private agent' } });
  const labels = labelsOf(await gateway.metrics());
  const values = [...labels.values()].flatMap((set) => [...set]);
  for (const secret of ['Support', key, keyId, 'private', '127.0.0.1', '9199']) {
    expect(values.filter((value) => value.includes(secret))).toEqual([]);
  }
  const known = ['none', 'fetchFile', ...Object.keys(operations)];
  expect([...(labels.get('operation') ?? [])].filter((id) => !known.includes(id))).toEqual([]);
});

it('is given at /metrics without a key and without a record', async () => {
  const { url, gateway, records } = await share();
  const response = await fetch(`${url}/metrics`);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ]);
  expect(namesOf(await response.text())).toEqual(namesOf(await gateway.metrics()));
  expect(await records()).toEqual([]);
});

it.each([
  ['nobody is listed', { metricsFrom: [] }, {}],
  ['the request came through a proxy', {}, { 'x-forwarded-for': '127.0.0.1' }],
])('is a path like any other if %s', async (_, options, headers) => {
  const { url, call, records } = await setupAttack(options);
  expect((await fetch(`${url}/metrics`, { headers })).status).toBe(401);
  expect((await call('/metrics', { headers })).status).toBe(404);
  expect((await records()).map(({ reason }) => reason)).toEqual(['unknown-path', 'key-missing']);
});

it('counts a request once, with its operation, its decisions and its outcome', async () => {
  const { call, post, upstream, gateway } = await setupAttack({
    policy: { allow: ['getTeam', 'write'], limits: [{ of: ['getTeam'], requests: 1, per: 'day' }] },
  });
  await call('/team');
  await call('/team');
  await call(operations.getTemplates.path);
  upstream.script(json(500, {}));
  const key = { 'idempotency-key': 'a' };
  await post(assignPath, assignment, key);
  await post(assignPath, assignment, key);
  const assign = 'http_requests_total{operation="assignTeamMemberToChat",class="write"';
  const { audit_events_total: events, ...counts } = countsOf(await gateway.metrics());
  // The intent and the end of the write, and the end of each of the others.
  expect(events).toBe(6);
  expect(counts).toMatchObject({
    'http_requests_total{operation="getTeam",class="read",status="200",outcome="success"}': 1,
    'http_requests_total{operation="getTeam",class="read",status="429",outcome="denied"}': 1,
    'http_requests_total{operation="getTemplates",class="read",status="403",outcome="denied"}': 1,
    [`${assign},status="500",outcome="unknown"}`]: 1,
    [`${assign},status="409",outcome="denied"}`]: 1,
    'limit_decisions_total{limit="rate",outcome="admitted"}': 1,
    'limit_decisions_total{limit="rate",outcome="refused"}': 1,
    'policy_denials_total{reason="operation-not-allowed"}': 1,
    'upstream_errors_total{reason="status-5xx"}': 1,
    'idempotency_total{result="first"}': 1,
    'idempotency_total{result="outcome-unknown"}': 1,
  });
});

it('shows what is under way', async () => {
  const { call, upstream, gateway } = await share();
  const held = Promise.withResolvers<void>();
  upstream.script((request, response) => void held.promise.then(() => json(200, {})(request, response)));
  const answer = call('/team');
  await eventually(async () => {
    const series = seriesOf(await gateway.metrics());
    expect(series.get('gateway_http_requests_in_flight')).toBe(1);
    expect(series.get('gateway_connections')).toBeGreaterThan(0);
    expect(series.get('gateway_key_snapshot_age_seconds')).toBeLessThan(60);
  });
  held.resolve();
  await answer;
  expect(seriesOf(await gateway.metrics()).get('gateway_http_requests_in_flight')).toBe(0);
});

it('counts a request that cannot be recorded', async () => {
  const { call, dataDir, gateway } = await setupAttack();
  await call('/team');
  rmSync(join(dataDir, 'journal.db-wal'));
  expect((await call('/team')).status).toBe(503);
  const counts = countsOf(await gateway.metrics());
  expect(counts.audit_failures_total).toBeGreaterThan(0);
  expect(Object.keys(counts).filter((name) => name.includes('status="503"'))).toEqual([
    'http_requests_total{operation="getTeam",class="read",status="503",outcome="failure"}',
  ]);
});
