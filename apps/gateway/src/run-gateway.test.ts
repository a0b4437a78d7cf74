import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { resolveDeps } from './deps.ts';
import { openManagedKeys } from './open-store.ts';
import { runNode } from './run-node.fixture.ts';
import { eventually, everything, upstreamKey } from './setup-gateway.fixture.ts';
import { temporaryDirectory } from './temporary-directory.fixture.ts';
import { startScriptedUpstream } from './upstream/scripted-upstream.fixture.ts';

async function setup(part: Record<string, string> = {}) {
  const upstream = await startScriptedUpstream();
  onTestFinished(() => upstream.close());
  const dataDir = join(temporaryDirectory(), 'data');
  const env = {
    GATEWAY_PORT: '0',
    GATEWAY_DATA_DIR: dataDir,
    DOUBLETICK_BASE_URL: upstream.url,
    DOUBLETICK_API_KEY: upstreamKey,
    ...part,
  };
  const start = () => runNode(new URL('./main.ts', import.meta.url), { env });
  const createKey = (directory = dataDir) => {
    const { keys, close } = openManagedKeys(directory, resolveDeps());
    const { key } = keys.create({ team: 'Support', policy: everything });
    close();
    return key;
  };
  return { upstream, dataDir, start, createKey };
}

it('refuses the directory of npm start, which has a key in clear, in front of another host', async () => {
  const { dataDir, start } = await setup({ DOUBLETICK_BASE_URL: 'https://doubletick.example' });
  mkdirSync(dataDir, { mode: 0o700 });
  writeFileSync(join(dataDir, 'demo.key'), 'dtk_live_…', { mode: 0o600 });
  const program = start();
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toMatch(/keeps a key in clear in it\. Set GATEWAY_DATA_DIR to another directory\.\n$/);
});

it('uses a new DoubleTick key from its file without a restart, and keeps the last usable one', async () => {
  const file = join(temporaryDirectory(), 'api-key');
  writeFileSync(file, upstreamKey, { mode: 0o600 });
  const { upstream, start, createKey } = await setup({ DOUBLETICK_API_KEY: '', DOUBLETICK_API_KEY_FILE: file });
  const headers = { authorization: createKey() };
  const program = start();
  const [, url] = await program.printed(/^Gateway on (\S+),/);
  const keyOfNext = async () => {
    await fetch(`${url}/team`, { headers });
    return upstream.seen.at(-1)?.headers.authorization;
  };
  expect(await keyOfNext()).toBe(upstreamKey);
  writeFileSync(file, 'key_9876543210');
  await eventually(() => expect(program.stderr()).toContain('has changed'));
  expect(await keyOfNext()).toBe('key_9876543210');
  writeFileSync(file, '');
  await eventually(() => expect(program.stderr()).toContain('keeps the DoubleTick API key'));
  expect(await keyOfNext()).toBe('key_9876543210');
  expect(program.stderr()).not.toContain('key_');
});

it('makes its own folder in a directory that others can enter, and says so', async () => {
  const { dataDir, start, createKey } = await setup();
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o755);
  const key = createKey();
  const program = start();
  const [, url] = await program.printed(/^Gateway on (\S+),/);
  const folder = join(dataDir, 'gateway');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(program.stderr()).toBe(
    `Other users can enter ${dataDir}, so the gateway keeps its files in ${folder}, which they cannot.\n`,
  );
  expect((await fetch(`${url}/team`, { headers: { authorization: key } })).status).toBe(200);
});

it('logs every request in one line, without a phone number, a query, a path or a key', async () => {
  const { start, createKey } = await setup();
  const key = createKey();
  const program = start();
  const [, url] = await program.printed(/^Gateway on (\S+),/);
  const headers = { authorization: key };
  await fetch(`${url}/chat/status?customerPhoneNumber=919999999921&wabaNumber=919999999901`, { headers });
  await fetch(`${url}/919999999922?key=${key}`, { headers });
  await fetch(`${url}/team`, { headers: { authorization: 'Bearer secret' } });
  program.child.kill('SIGTERM');
  expect(await program.exited).toBe(0);
  const [, ...lines] = program.stdout().trim().split('\n');
  const log = lines.map((line) => JSON.parse(line));
  // Checkpoints come when they are due; the last one at the end.
  expect(log.at(-1)).toMatchObject({ checkpoint: expect.stringMatching(/^doubletick-gateway\//) });
  expect(log.filter((line) => !('checkpoint' in line))).toMatchObject([
    { operation: 'getChatWindowStatus', team: 'Support', status: 200, outcome: 'success' },
    { operation: null, status: 404, reason: 'unknown-path' },
    { operation: 'getTeam', team: null, status: 401, reason: 'key-malformed' },
  ]);
  for (const secret of ['9199999999', key, 'secret', '/chat/status', upstreamKey])
    expect(lines.join()).not.toContain(secret);
});

it('is alive and ready without a key, and leaves no record of that', async () => {
  const { start } = await setup();
  const program = start();
  const [, url] = await program.printed(/^Gateway on (\S+),/);
  for (const path of ['/livez', '/readyz']) {
    const response = await fetch(url + path);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  }
  program.child.kill('SIGTERM');
  await program.exited;
  const [, ...lines] = program.stdout().trim().split('\n');
  // The audit log has two events, which are not requests: the first one of every log, and that the gateway has started.
  expect(lines.map((line) => JSON.parse(line).checkpoint?.split('\n')[1])).toEqual(['2']);
});
