import { once } from 'node:events';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { AuditFilter } from './audit/audit-filter.ts';
import { resolveDeps } from './deps.ts';
import { openAuditLog, openManagedKeys } from './open-store.ts';
import { runNode } from './run-node.fixture.ts';
import { assignment, eventually, everything, temporaryDirectory, upstreamKey } from './setup-gateway.fixture.ts';
import { json, startScriptedUpstream } from './upstream/scripted-upstream.fixture.ts';

const main = new URL('./main.ts', import.meta.url);
const assign = '/team-member/assign';

async function setup() {
  const upstream = await startScriptedUpstream();
  onTestFinished(() => upstream.close());
  const dataDir = join(temporaryDirectory(), 'data');
  const env = {
    GATEWAY_PORT: '0',
    GATEWAY_DATA_DIR: dataDir,
    DOUBLETICK_BASE_URL: upstream.url,
    DOUBLETICK_API_KEY: upstreamKey,
  };
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const { key } = keys.create({ team: 'Support', policy: everything });
  close();
  const recorded = async (filter?: AuditFilter) => {
    const audit = openAuditLog(dataDir);
    const records = await audit.list(filter);
    await audit.close();
    return records;
  };
  return { upstream, dataDir, env, recorded, key };
}

async function start(env: Record<string, string>, key: string) {
  const program = runNode(main, { env });
  const [, url] = await program.printed(/^Gateway on (http:\S+), forwarding to http:\S+, data in \S+\.$/m);
  const assignChat = (authorization = key) =>
    fetch(`${url}${assign}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(assignment),
    });
  return { ...program, assignChat };
}

/** The access log after its first line: checkpoints come when they are due, the last one at the end. */
const logOf = (stdout: string) => {
  const lines = stdout
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line));
  return { requests: lines.filter((line) => !('checkpoint' in line)), last: lines.at(-1) };
};

it('prints one line when it listens, then a line of JSON for each request and for its last checkpoint', async () => {
  const { env, key, recorded } = await setup();
  const { assignChat, child, exited, stdout, stderr } = await start(env, key);
  expect((await assignChat()).status).toBe(200);
  // Without waiting for the gateway to end.
  await eventually(() => expect(logOf(stdout()).requests).toHaveLength(1));
  expect((await assignChat('dtk_live_x')).status).toBe(401);
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  const [refused, assigned] = await recorded();
  const { requests, last } = logOf(stdout());
  expect(requests).toMatchObject([
    { requestId: assigned?.requestId, team: 'Support', operation: 'assignTeamMemberToChat', outcome: 'success' },
    { requestId: refused?.requestId, team: null, status: 401, outcome: 'denied', reason: 'key-malformed' },
  ]);
  expect(last).toMatchObject({ checkpoint: expect.stringMatching(/^doubletick-gateway\//) });
  expect(stdout()).not.toMatch(/9199999999\d\d|dtk_live/);
  expect(stderr()).toBe('');
});

it('prints nothing after its first line if the access log is off', async () => {
  const { env, key } = await setup();
  const { assignChat, child, exited, stdout, stderr } = await start({ ...env, GATEWAY_ACCESS_LOG: 'off' }, key);
  expect((await assignChat()).status).toBe(200);
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  expect(stdout().split('\n')).toHaveLength(2);
  expect(stderr()).toBe('');
});

it.each(['SIGTERM', 'SIGINT'] as const)('finishes the request in flight on %s, then exits with 0', async (signal) => {
  const { env, key, upstream, recorded } = await setup();
  const { assignChat, child, exited, stderr } = await start(env, key);
  upstream.script((request, response) => {
    child.kill(signal);
    setTimeout(() => json(200, { ok: true })(request, response), 100);
  });
  expect((await assignChat()).status).toBe(200);
  expect(await exited).toBe(0);
  expect(stderr()).toBe('');
  expect(await recorded()).toMatchObject([{ outcome: 'success' }]);
});

it('exits with 1 on a second signal, and the request in flight is recorded as unknown', async () => {
  const { env, key, upstream, recorded } = await setup();
  const { assignChat, child, exited } = await start(env, key);
  upstream.script(() => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGTERM'), 100);
  });
  const pending = assignChat().catch(() => 'hung up');
  expect(await exited).toBe(1);
  expect(await pending).toBe('hung up');
  expect(await recorded()).toMatchObject([{ outcome: 'unknown', status: null }]);
});

it('records a request as unknown if the process is killed, and works after a restart', async () => {
  const { env, key, upstream, recorded } = await setup();
  const { assignChat, child, exited } = await start(env, key);
  upstream.script(() => undefined);
  const pending = assignChat().catch(() => 'hung up');
  await eventually(() => expect(upstream.seen).toHaveLength(1));
  child.kill('SIGKILL');
  await Promise.all([exited, pending]);
  upstream.script(json(200, {}));
  const restarted = await start(env, key);
  expect((await restarted.assignChat()).status).toBe(200);
  expect(upstream.seen).toHaveLength(2);
  const killed = {
    team: 'Support',
    senders: ['919999999901'],
    decision: 'allow',
    outcome: 'unknown',
    status: null,
  };
  expect(await recorded({ recipient: '919999999921' })).toMatchObject([{ outcome: 'success' }, killed]);
});

it('names a port in use and the variable that changes it, in one line', async () => {
  const { env } = await setup();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const program = runNode(main, { env: { ...env, GATEWAY_PORT: port } });
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toBe(`Port ${port} on 127.0.0.1 is in use. Set GATEWAY_PORT to a free port.\n`);
  expect(program.stdout()).toBe('');
});

it.each([
  [{ DOUBLETICK_API_KEY: '' }, /^DOUBLETICK_API_KEY is not set\. .*\n$/],
  [{ DOUBLETICK_API_KEY: 'key 1' }, /^DOUBLETICK_API_KEY cannot be used\. .*\n$/],
  [{ DOUBLETICK_BASE_URL: 'x' }, /^The upstream URL \(DOUBLETICK_BASE_URL\) .*\n$/],
  [{ GATEWAY_PORT: 'x' }, /^GATEWAY_PORT cannot be "x"\. .*\n$/],
  [{ GATEWAY_DATA_DIR: '/dev/null/data' }, /^The gateway's data directory \/dev\/null\/data cannot be used: .*\n$/],
])('refuses %j with one line', async (part, line) => {
  const { env } = await setup();
  const program = runNode(main, { env: { ...env, ...part } });
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toMatch(line);
});

it.each([[['--help']], [['-h']], [['--port', '5000', '--help']]])(
  'answers %j with usage and exit code 0',
  async (args) => {
    const program = runNode(main, { args });
    expect(await program.exited).toBe(0);
    expect(program.stdout()).toMatch(/^Usage: npm run gateway:start\n/);
    expect(program.stderr()).toBe('');
  },
);

it.each([
  [['5000'], '"5000"'],
  [['--port', '5000'], '"--port"'],
  [['--api-key=key_0123456789'], '"--api-key"'],
])('answers the stray arguments %j with one clear line, then usage, and exit code 2', async (args, name) => {
  const { env } = await setup();
  const program = runNode(main, { args, env });
  expect(await program.exited).toBe(2);
  const [line, empty, first] = program.stderr().split('\n');
  expect(line).toBe(`Unknown argument ${name}. The gateway is configured by environment variables.`);
  expect([empty, first]).toEqual(['', 'Usage: npm run gateway:start']);
  expect(program.stdout()).toBe('');
});

it('names an address that it cannot listen on and the variables that change it, in one line', async () => {
  const { env } = await setup();
  const program = runNode(main, { env: { ...env, GATEWAY_HOST: '192.0.2.1' } });
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toBe(
    'Cannot listen on port 0 of 192.0.2.1 (EADDRNOTAVAIL). Check GATEWAY_HOST and GATEWAY_PORT.\n',
  );
});

it('closes its files before it exits because of a name that cannot be resolved', async () => {
  const { env, dataDir } = await setup();
  const program = runNode(main, { env: { ...env, GATEWAY_HOST: 'gateway.invalid' } });
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toMatch(/^Cannot listen on port 0 of gateway\.invalid \(\w+\)\. Check GATEWAY_HOST .*\n$/);
  expect(readdirSync(join(dataDir, 'instances'))).toEqual([]);
});

it('waits for a journal that is still being opened when it closes', async () => {
  const { dataDir } = await setup();
  const source = [
    `import { openGateway } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};`,
    "const options = { upstreamUrl: 'http://127.0.0.1:1', upstreamKey: 'key_0123456789' };",
    'await openGateway({ ...options, dataDir: process.argv[2] }).close();',
    "console.log('closed');",
  ];
  const file = join(temporaryDirectory(), 'close.mjs');
  writeFileSync(file, source.join('\n'));
  const program = runNode(pathToFileURL(file), { args: [dataDir] });
  expect(await program.exited).toBe(0);
  expect(program.stdout()).toBe('closed\n');
});

it.each([
  ['is readable by other users', (secret: string) => chmodSync(secret, 0o644)],
  ['is not 64 or more hex digits', (secret: string) => writeFileSync(secret, 'short\n')],
])('refuses a secret that %s with one line', async (message, spoil) => {
  const { env, dataDir } = await setup();
  spoil(join(dataDir, 'gateway.secret'));
  const program = runNode(main, { env });
  expect(await program.exited).toBe(1);
  expect(program.stderr().trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
});
