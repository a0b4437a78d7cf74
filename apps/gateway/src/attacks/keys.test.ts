import { describe, expect, it } from 'vitest';
import { upstreamKey } from '../setup-gateway.fixture.ts';
import { codeOf, setupAttack, shareAttack } from './setup-attack.fixture.ts';

const share = shareAttack();
const start = Date.parse('2026-01-02T03:04:05.678Z');

/** A gateway whose clocks only `pass` moves. */
async function setupClock() {
  const clock = { now: start, elapsed: 0 };
  const deps = { now: () => clock.now, elapsed: () => clock.elapsed };
  const attack = await setupAttack({ deps });
  return {
    ...attack,
    clock,
    pass(ms: number) {
      clock.now += ms;
      clock.elapsed += Math.max(0, ms);
    },
  };
}

/** Replaces the last character but keeps the alphabet. */
const spoil = (key: string, at: number) => key.slice(0, at) + (key[at] === 'a' ? 'b' : 'a') + key.slice(at + 1);

it('answers every wrong key with the same 401 but the request id, names the scheme, and forwards nothing', async () => {
  const { url, key, upstream, raw } = await share();
  const keys = [
    '',
    'x',
    `Bearer ${key}`,
    "Bearer ' OR 1=1;--",
    upstreamKey,
    spoil(key, 30),
    spoil(key, 14),
    key.slice(0, -1),
    `${key}x`,
    key.toUpperCase(),
    `${key}, ${key}`,
  ];
  const bodies = new Set<string>();
  for (const authorization of keys) {
    const response = await fetch(`${url}/team`, { headers: { authorization } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('ApiKey realm="DoubleTick gateway"');
    bodies.add((await response.text()).replace(response.headers.get('x-request-id') ?? '', ''));
  }
  expect(bodies.size).toBe(1);
  const lookAlike = Buffer.from(
    `GET /team HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: ${key}\u00e9\r\n\r\n`,
    'latin1',
  );
  expect(await raw(lookAlike)).toMatch(/^HTTP\/1\.1 401 /);
  expect(upstream.seen).toEqual([]);
});

it('records why a key was refused, and whose it is only if its secret was right', async () => {
  const { url, key, keyId, gateway, records } = await share();
  const send = (authorization: string) => fetch(`${url}/team`, { headers: { authorization } });
  const unknown = (await setupAttack()).key;
  await send(unknown);
  await send(key.slice(0, 22) + unknown.slice(22));
  gateway.keys.disable(keyId);
  await send(key);
  gateway.keys.enable(keyId);
  gateway.keys.revoke(keyId);
  await send(key);
  const found = (await records()).map(({ reason, team, outcome }) => [reason, team, outcome]);
  expect(found.reverse()).toEqual([
    ['key-unknown', null, 'denied'],
    ['key-malformed', null, 'denied'],
    ['key-disabled', 'Support', 'denied'],
    ['key-revoked', 'Support', 'denied'],
  ]);
});

it.each<[name: string, path: string, headers: Record<string, string>]>([
  ['the query', '/team?authorization=KEY', {}],
  ['the query as token', '/team?token=KEY', {}],
  ['a cookie', '/team', { cookie: 'authorization=KEY' }],
  ['x-api-key', '/team', { 'x-api-key': 'KEY' }],
  ['x-public-api-key', '/team', { 'x-public-api-key': 'KEY' }],
  ['proxy-authorization', '/team', { 'proxy-authorization': 'KEY' }],
  ['x-forwarded-authorization', '/team', { 'x-forwarded-authorization': 'KEY' }],
])('does not accept a key in %s, nor keep it anywhere', async (_, path, headers) => {
  const { url, key, upstream, records, warnings } = await share();
  const withKey = (text: string) => text.replace('KEY', key);
  const response = await fetch(url + withKey(path), {
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, withKey(value)])),
  });
  expect(response.status).toBe(401);
  expect(upstream.seen).toEqual([]);
  expect(JSON.stringify([await records(), warnings, await response.text()])).not.toContain(key.slice(22));
});

it('refuses two Authorization headers, also if one of them is valid', async () => {
  const { raw, key, upstream, records } = await share();
  for (const [first, second] of [
    [key, 'x'],
    ['x', key],
    [key, key],
  ]) {
    const answer = await raw(
      `GET /team HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: ${first}\r\nAuthorization: ${second}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  }
  expect(upstream.seen).toEqual([]);
  expect(await records()).toHaveLength(3);
});

describe('time', () => {
  it('a key that expired 1 ms ago is refused, and a key that is revoked stays so if the clock goes back', async () => {
    const { gateway, url, pass, key, keyId, call } = await setupClock();
    const short = gateway.keys.create({ team: 'Short', policy: { allow: ['read'] }, expiresAt: start + 1_000 });
    const send = () => fetch(`${url}/team`, { headers: { authorization: short.key } });
    pass(999);
    expect((await send()).status).toBe(200);
    pass(1);
    expect((await send()).status).toBe(401);
    gateway.keys.revoke(keyId);
    pass(-3_600_000);
    expect((await call('/team', { headers: { authorization: key } })).status).toBe(401);
  });

  it('during an overlap both secrets work, afterwards only the new one', async () => {
    const { gateway, url, pass, key, keyId } = await setupClock();
    const rotated = gateway.keys.rotate(keyId, { overlapMs: 60_000 });
    const send = (authorization: string) => fetch(`${url}/team`, { headers: { authorization } });
    expect((await send(key)).status).toBe(200);
    expect((await send(rotated.key)).status).toBe(200);
    pass(60_000);
    expect((await send(key)).status).toBe(401);
    expect((await send(rotated.key)).status).toBe(200);
  });

  it('a clock that steps back hides no record from --since', async () => {
    const { call, pass, gateway } = await setupClock();
    await call('/team');
    pass(3_600_000);
    await call('/team');
    pass(-7_200_000);
    await call('/team');
    expect(await gateway.audit.list({ since: start + 1 })).toHaveLength(2);
    expect(await gateway.audit.list({ since: start })).toHaveLength(3);
  });
});

it.each([
  { allow: ['*'] },
  { allow: [''] },
  { allow: [null] },
  { allow: ['getTeams'] },
  { allow: null },
  { numbers: ['*'] },
])('a key with the policy %j cannot be created', async (policy) => {
  const { gateway } = await share();
  const keys = gateway.keys.list();
  // As a caller without types, such as a script, could do it.
  expect(() => gateway.keys.create({ team: 'Wide', policy: policy as object })).toThrow();
  expect(gateway.keys.list()).toEqual(keys);
});

it('the clients of a stranger learn nothing about paths', async () => {
  const { url } = await share();
  for (const path of ['/team', '/nothing', '/files?url=x', '/v2/webhook/register']) {
    expect(await codeOf(await fetch(url + path))).toBe('invalid-key');
  }
});
