import { once } from 'node:events';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, type TestContext } from 'vitest';
import type { AuditFilter } from './audit/audit-filter.ts';
import { resolveDeps } from './deps.ts';
import { openAuditLog, openManagedKeys } from './open-store.ts';
import { runNode } from './run-node.fixture.ts';
import { assignment, eventually, everything, temporaryDirectory, upstreamKey } from './setup-gateway.fixture.ts';
import { json, startScriptedUpstream } from './upstream/scripted-upstream.fixture.ts';

const main = new URL('./main.ts', import.meta.url);
const assign = '/team-member/assign';

// Each program takes a while to start, so the tests run concurrently, each with the hook of its context.
async function setup({ onTestFinished }: TestContext) {
  const upstream = await startScriptedUpstream();
  onTestFinished(() => upstream.close());
  const dataDir = join(temporaryDirectory(onTestFinished), 'data');
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
  const run = (variables: Record<string, string> = {}, args: readonly string[] = []) =>
    runNode(main, { args, env: { ...env, ...variables }, whenFinished: onTestFinished });
  const start = async (variables?: Record<string, string>) => {
    const program = run(variables);
    const [, url] = await program.printed(/^Gateway on (http:\S+), forwarding to http:\S+, data in \S+\.$/m);
    const assignChat = (authorization = key) =>
      fetch(`${url}${assign}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(assignment),
      });
    return { ...program, assignChat };
  };
  return { upstream, dataDir, recorded, run, start };
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

it.concurrent('prints one line when it listens, then a line of JSON for each request and for its last checkpoint', async (test) => {
  const { start, recorded } = await setup(test);
  const { assignChat, child, exited, stdout, stderr } = await start();
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

it.concurrent('prints nothing after its first line if the access log is off', async (test) => {
  const { start } = await setup(test);
  const { assignChat, child, exited, stdout, stderr } = await start({ GATEWAY_ACCESS_LOG: 'off' });
  expect((await assignChat()).status).toBe(200);
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  expect(stdout().split('\n')).toHaveLength(2);
  expect(stderr()).toBe('');
});

it.concurrent.for(['SIGTERM', 'SIGINT'] as const)(
  'finishes the request in flight on %s, then exits with 0',
  async (signal, test) => {
    const { start, upstream, recorded } = await setup(test);
    const { assignChat, child, exited, stderr } = await start();
    upstream.script((request, response) => {
      child.kill(signal);
      setTimeout(() => json(200, { ok: true })(request, response), 100);
    });
    expect((await assignChat()).status).toBe(200);
    expect(await exited).toBe(0);
    expect(stderr()).toBe('');
    expect(await recorded()).toMatchObject([{ outcome: 'success' }]);
  },
);

it.concurrent('exits with 1 on a second signal, and the request in flight is recorded as unknown', async (test) => {
  const { start, upstream, recorded } = await setup(test);
  const { assignChat, child, exited } = await start();
  upstream.script(() => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGTERM'), 100);
  });
  const pending = assignChat().catch(() => 'hung up');
  expect(await exited).toBe(1);
  expect(await pending).toBe('hung up');
  expect(await recorded()).toMatchObject([{ outcome: 'unknown', status: null }]);
});

it.concurrent('records a request as unknown if the process is killed, and works after a restart', async (test) => {
  const { start, upstream, recorded } = await setup(test);
  const { assignChat, child, exited } = await start();
  upstream.script(() => undefined);
  const pending = assignChat().catch(() => 'hung up');
  await eventually(() => expect(upstream.seen).toHaveLength(1));
  child.kill('SIGKILL');
  await Promise.all([exited, pending]);
  upstream.script(json(200, {}));
  const restarted = await start();
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

it.concurrent('names a port in use and the variable that changes it, in one line', async (test) => {
  const { run } = await setup(test);
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  test.onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const program = run({ GATEWAY_PORT: port });
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toBe(`Port ${port} on 127.0.0.1 is in use. Set GATEWAY_PORT to a free port.\n`);
  expect(program.stdout()).toBe('');
});

it.concurrent.for<[Record<string, string>, RegExp]>([
  [{ DOUBLETICK_API_KEY: '' }, /^DOUBLETICK_API_KEY is not set\. .*\n$/],
  [{ DOUBLETICK_API_KEY: 'key 1' }, /^DOUBLETICK_API_KEY cannot be used\. .*\n$/],
  [{ DOUBLETICK_BASE_URL: 'x' }, /^The upstream URL \(DOUBLETICK_BASE_URL\) .*\n$/],
  [{ GATEWAY_PORT: 'x' }, /^GATEWAY_PORT cannot be "x"\. .*\n$/],
  [{ GATEWAY_DATA_DIR: '/dev/null/data' }, /^The gateway's data directory \/dev\/null\/data cannot be used: .*\n$/],
])('refuses %j with one line', async ([part, line], test) => {
  const { run } = await setup(test);
  const program = run(part);
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toMatch(line);
});

it.concurrent.for([[['--help']], [['-h']], [['--port', '5000', '--help']]])(
  'answers %j with usage and exit code 0',
  async ([args = []], { onTestFinished }) => {
    const program = runNode(main, { args, whenFinished: onTestFinished });
    expect(await program.exited).toBe(0);
    expect(program.stdout()).toMatch(/^Usage: npm run gateway:start\n/);
    expect(program.stderr()).toBe('');
  },
);

it.concurrent.for<[string[], string]>([
  [['5000'], '"5000"'],
  [['--port', '5000'], '"--port"'],
  [['--api-key=key_0123456789'], '"--api-key"'],
])('answers the stray arguments %j with one clear line, then usage, and exit code 2', async ([args, name], test) => {
  const { run } = await setup(test);
  const program = run({}, args);
  expect(await program.exited).toBe(2);
  const [line, empty, first] = program.stderr().split('\n');
  expect(line).toBe(`Unknown argument ${name}. The gateway is configured by environment variables.`);
  expect([empty, first]).toEqual(['', 'Usage: npm run gateway:start']);
  expect(program.stdout()).toBe('');
});

it.concurrent('names an address that it cannot listen on and the variables that change it, in one line', async (test) => {
  const { run } = await setup(test);
  const program = run({ GATEWAY_HOST: '192.0.2.1' });
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toBe(
    'Cannot listen on port 0 of 192.0.2.1 (EADDRNOTAVAIL). Check GATEWAY_HOST and GATEWAY_PORT.\n',
  );
});

it.concurrent('closes its files before it exits because of a name that cannot be resolved', async (test) => {
  const { run, dataDir } = await setup(test);
  const program = run({ GATEWAY_HOST: 'gateway.invalid' });
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toMatch(/^Cannot listen on port 0 of gateway\.invalid \(\w+\)\. Check GATEWAY_HOST .*\n$/);
  expect(readdirSync(join(dataDir, 'instances'))).toEqual([]);
});

it.concurrent('waits for a journal that is still being opened when it closes', async (test) => {
  const { dataDir } = await setup(test);
  const source = [
    `import { openGateway } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};`,
    "const options = { upstreamUrl: 'http://127.0.0.1:1', upstreamKey: 'key_0123456789' };",
    'await openGateway({ ...options, dataDir: process.argv[2] }).close();',
    "console.log('closed');",
  ];
  const file = join(temporaryDirectory(test.onTestFinished), 'close.mjs');
  writeFileSync(file, source.join('\n'));
  const program = runNode(pathToFileURL(file), { args: [dataDir], whenFinished: test.onTestFinished });
  expect(await program.exited).toBe(0);
  expect(program.stdout()).toBe('closed\n');
});

it.concurrent.for<[string, (secret: string) => void]>([
  ['is readable by other users', (secret) => chmodSync(secret, 0o644)],
  ['is not 64 or more hex digits', (secret) => writeFileSync(secret, 'short\n')],
])('refuses a secret that %s with one line', async ([message, spoil], test) => {
  const { run, dataDir } = await setup(test);
  spoil(join(dataDir, 'gateway.secret'));
  const program = run();
  expect(await program.exited).toBe(1);
  expect(program.stderr().trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
});
