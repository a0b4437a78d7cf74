import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { resolveDeps } from '../deps.ts';
import { drawKeyParts, formatKey } from '../keys/key-format.ts';
import { moveTime } from '../move-time.fixture.ts';
import { openManagedKeys } from '../open-store.ts';
import { everything, readJson, sendRaw, setupGateway, withTeam } from '../setup-gateway.fixture.ts';
import { shareGateway } from '../shared-gateway.fixture.ts';

const start = shareGateway();

async function setup() {
  const gateway = withTeam(await start());
  const revoked = gateway.gateway.keys.create({ team: 'Former', policy: everything });
  gateway.gateway.keys.revoke(revoked.id);
  const other = drawKeyParts(randomBytes);
  const keys: Record<string, string | undefined> = {
    missing: undefined,
    empty: '',
    upstream: 'key_0123456789',
    bearer: `Bearer ${gateway.key}`,
    basic: `Basic ${Buffer.from(`${gateway.key}:`).toString('base64')}`,
    sql: "Bearer ' OR 1=1;--",
    short: gateway.key.slice(0, -1),
    checksum: `${gateway.key.slice(0, -6)}000000`,
    doubled: `${gateway.key}, ${gateway.key}`,
    unknown: formatKey(other),
    'wrong secret': formatKey({ id: gateway.keyId, secret: other.secret }),
    revoked: revoked.key,
  };
  return { ...gateway, keys, revokedId: revoked.id };
}

async function answerTo(url: string, authorization: string | undefined) {
  const response = await fetch(url, { headers: authorization === undefined ? {} : { authorization } });
  const { requestId, ...body } = await readJson(response);
  expect(response.headers.get('x-request-id')).toBe(requestId);
  const { headers, status } = response;
  return { status, type: headers.get('content-type'), scheme: headers.get('www-authenticate'), body };
}

it('gives the same answer to every invalid key, and forwards nothing', async () => {
  const { server, keys, upstream } = await setup();
  const answers = await Promise.all(Object.values(keys).map((key) => answerTo(`${server.url}/team`, key)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({
    status: 401,
    type: 'application/problem+json',
    scheme: 'ApiKey realm="DoubleTick gateway"',
    body: { type: 'urn:doubletick-kit:error:invalid-key', code: 'invalid-key', status: 401 },
  });
  expect(upstream.seen).toEqual([]);
});

it.each([
  ['missing', 'key-missing'],
  ['empty', 'key-missing'],
  ['upstream', 'key-malformed'],
  ['bearer', 'key-malformed'],
  ['basic', 'key-malformed'],
  ['sql', 'key-malformed'],
  ['short', 'key-malformed'],
  ['checksum', 'key-malformed'],
  ['doubled', 'key-malformed'],
  ['unknown', 'key-unknown'],
  ['wrong secret', 'key-wrong-secret'],
])('records a key that is %s with the reason %s and no caller', async (kind, reason) => {
  const { server, keys, gateway } = await setup();
  await answerTo(`${server.url}/team`, keys[kind]);
  expect(await gateway.audit.list()).toMatchObject([
    { team: null, keyId: null, operation: 'getTeam', decision: 'deny', reason, status: 401, outcome: 'denied' },
  ]);
});

it('records whose revoked key is still in use, since the secret was right', async () => {
  const { server, keys, gateway, revokedId } = await setup();
  await answerTo(`${server.url}/team`, keys.revoked);
  expect(await gateway.audit.list()).toMatchObject([
    { team: 'Former', keyId: revokedId, reason: 'key-revoked', status: 401 },
  ]);
});

it('refuses a key from the moment this process revokes it', async () => {
  const { request, gateway, keyId } = await setup();
  expect((await request('/team')).status).toBe(200);
  gateway.keys.revoke(keyId);
  expect((await request('/team')).status).toBe(401);
});

it('refuses a key within 2 s after another process revokes it', async () => {
  const { clocks, pass } = moveTime();
  const { request, dataDir, keyId } = await setupGateway(clocks);
  expect((await request('/team')).status).toBe(200);
  const otherProcess = openManagedKeys(dataDir, resolveDeps());
  otherProcess.keys.revoke(keyId);
  otherProcess.close();
  pass(2_000);
  expect((await request('/team')).status).toBe(401);
});

it('tells a stranger nothing about paths, bodies and queries', async () => {
  const { server, gateway, upstream } = await setup();
  const targets = ['/team', '/nowhere', '/team?x=1', '/team-member/assign', '/files?url=x'];
  const answers = await Promise.all(targets.map((target) => answerTo(server.url + target, undefined)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]?.status).toBe(401);
  expect(await gateway.audit.list({ limit: 10 })).toHaveLength(targets.length);
  expect(upstream.seen).toEqual([]);
});

it('reads the key only from its header, and keeps it out of the log', async () => {
  const { server, key, gateway } = await setup();
  const response = await fetch(`${server.url}/team?authorization=${key}&apiKey=${key}`, {
    headers: { cookie: `authorization=${key}`, 'x-public-api-key': key, 'proxy-authorization': key },
  });
  expect(response.status).toBe(401);
  expect(JSON.stringify(await gateway.audit.list())).not.toContain(key);
});

it('refuses two Authorization headers, one of which Node would drop', async () => {
  const { server, key, gateway, upstream } = await setup();
  const answer = await sendRaw(
    server.port,
    `GET /team HTTP/1.1\r\nHost: x\r\nAuthorization: ${key}\r\nauthorization: ${key}\r\nConnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('"code":"invalid-request"');
  expect(await gateway.audit.list()).toMatchObject([
    { team: null, reason: 'invalid-request', status: 400, outcome: 'denied' },
  ]);
  expect(upstream.seen).toEqual([]);
});

it('records a header of 60 kB, and keeps running after it', async () => {
  const { server, request, gateway } = await setup();
  const answer = await sendRaw(
    server.port,
    `GET /team HTTP/1.1\r\nHost: x\r\nAuthorization: ${'k'.repeat(60_000)}\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  expect(answer).toContain('"code":"headers-too-large"');
  expect(await gateway.audit.list()).toMatchObject([
    { team: null, operation: null, reason: 'headers-too-large', status: 431, outcome: 'denied' },
  ]);
  expect((await request('/team')).status).toBe(200);
});
