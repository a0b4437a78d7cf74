import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { resolveDeps } from '../deps.ts';
import { openGateway } from '../index.ts';
import { openManagedKeys } from '../open-store.ts';
import { runNode } from '../run-node.fixture.ts';
import { temporaryDirectory, upstreamKey } from '../setup-gateway.fixture.ts';
import { json, startScriptedUpstream } from '../upstream/scripted-upstream.fixture.ts';
import { assignment, assignPath, codeOf, setupAttack, textMessage, textPath, timed } from './setup-attack.fixture.ts';

it('a deleted -wal stops answers with a warning, and loses no record of what was answered', async () => {
  const { call, post, dataDir, warnings, upstream, gateway } = await setupAttack();
  const answered = await Promise.all(Array.from({ length: 10 }, () => post(assignPath, assignment)));
  expect(answered.map(({ status }) => status)).toEqual(Array(10).fill(200));
  rmSync(join(dataDir, 'journal.db-wal'));
  expect(await codeOf(await post(assignPath, assignment))).toBe('audit-unavailable');
  expect(await codeOf(await call('/team'))).toBe('audit-unavailable');
  expect(warnings.join()).toContain('was deleted or replaced');
  expect((await call('/readyz')).status).toBe(503);
  expect(upstream.seen.filter(({ method }) => method === 'POST')).toHaveLength(10);
  await gateway.close();
  const again = openGateway({ upstreamUrl: upstream.url, upstreamKey, dataDir });
  onTestFinished(() => again.close());
  const kept = new Set((await again.audit.list({ limit: 1_000 })).map(({ id }) => id));
  expect(answered.filter(({ headers }) => !kept.has(headers.get('x-request-id') ?? ''))).toEqual([]);
});

it.each<[name: string, method: string, path: string, advice: string, outcomes: string[]]>([
  ['a write', 'POST', assignPath, 'Check what it did before you retry', ['unknown']],
  ['a read', 'GET', '/team', 'retrying is safe', []],
])(
  '%s whose end cannot be recorded is not answered with what DoubleTick said',
  async (_, method, path, advice, outcomes) => {
    const { call, dataDir, upstream, gateway } = await setupAttack();
    const other = new DatabaseSync(join(dataDir, 'journal.db'));
    onTestFinished(() => other.close());
    upstream.script((request, response) => {
      other.exec('BEGIN IMMEDIATE');
      json(200, { secret: 'result' })(request, response);
    });
    const { result, ms } = await timed(
      call(
        path,
        method === 'GET'
          ? {}
          : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(assignment) },
      ),
    );
    const text = await result.text();
    expect(result.status).toBe(503);
    expect(ms).toBeLessThan(3_000);
    expect(JSON.parse(text)).toMatchObject({ code: 'audit-unavailable', detail: expect.stringContaining(advice) });
    expect(text).not.toContain('secret');
    expect(upstream.seen).toHaveLength(1);
    other.exec('ROLLBACK');
    await gateway.close();
    const again = openGateway({ upstreamUrl: upstream.url, upstreamKey, dataDir });
    onTestFinished(() => again.close());
    await expect
      .poll(async () => (await again.audit.list()).map(({ outcome }) => outcome), { timeout: 10_000 })
      .toEqual(outcomes);
  },
);

it('the key of a send whose end cannot be recorded is in flight until the next start, then unknown: it is sent once', async () => {
  const { post, dataDir, upstream, gateway, key: authorization } = await setupAttack();
  const other = new DatabaseSync(join(dataDir, 'journal.db'));
  onTestFinished(() => other.close());
  upstream.script((request, response) => {
    other.exec('BEGIN IMMEDIATE');
    json(201, {})(request, response);
  });
  const key = { 'idempotency-key': '"a"' };
  expect(await codeOf(await post(textPath, textMessage, key))).toBe('audit-unavailable');
  other.exec('ROLLBACK');
  expect(await codeOf(await post(textPath, textMessage, key))).toBe('idempotency-key-in-flight');
  await gateway.close();
  const again = openGateway({ upstreamUrl: upstream.url, upstreamKey, dataDir });
  onTestFinished(() => again.close());
  const headers = { authorization, 'content-type': 'application/json', ...key };
  const request = { method: 'POST', headers, body: JSON.stringify(textMessage) };
  const answer = await again.fetch(new Request(`http://gateway${textPath}`, request));
  expect(await codeOf(answer)).toBe('outcome-unknown');
  expect(upstream.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it.each<[name: string, method: string, path: string, outcome: string]>([
  ['a write', 'POST', assignPath, 'unknown'],
  ['a read', 'GET', '/team', 'failure'],
])('%s at a DoubleTick that hangs is answered 504 and recorded', async (_, method, path, outcome) => {
  const { call, upstream, records } = await setupAttack({ deps: { timeouts: { headersMs: 200 } } });
  upstream.script(() => undefined);
  const body = method === 'POST' ? { body: JSON.stringify(assignment) } : {};
  const response = await call(path, { method, headers: { 'content-type': 'application/json' }, ...body });
  expect(response.status).toBe(504);
  expect(await records()).toMatchObject([{ outcome, reason: 'upstream-timeout', status: 504 }]);
});

it('a changed key file is used without a restart, and one that is broken keeps the last key', async () => {
  const upstream = await startScriptedUpstream();
  onTestFinished(() => upstream.close());
  const folder = temporaryDirectory();
  const dataDir = join(folder, 'data');
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const { key } = keys.create({ team: 'Support', policy: { allow: ['read'] } });
  close();
  const keyFile = join(folder, 'api-key');
  writeFileSync(keyFile, upstreamKey, { mode: 0o600 });
  const program = runNode(new URL('../main.ts', import.meta.url), {
    env: {
      GATEWAY_PORT: '0',
      GATEWAY_DATA_DIR: dataDir,
      DOUBLETICK_BASE_URL: upstream.url,
      DOUBLETICK_API_KEY_FILE: keyFile,
    },
  });
  const [, url = ''] = await program.printed(/^Gateway on (\S+),/);
  const lastKey = async () => {
    expect((await fetch(`${url}/team`, { headers: { authorization: key } })).status).toBe(200);
    return upstream.seen.at(-1)?.headers.authorization;
  };
  expect(await lastKey()).toBe(upstreamKey);
  writeFileSync(keyFile, 'key_9876543210\n');
  await expect.poll(lastKey, { timeout: 10_000, interval: 100 }).toBe('key_9876543210');
  writeFileSync(keyFile, 'not a key');
  await expect.poll(program.stderr, { timeout: 10_000 }).toContain('keeps the DoubleTick API key');
  expect(await lastKey()).toBe('key_9876543210');
  expect(program.stderr()).not.toMatch(/key_\d|not a key/);
});
