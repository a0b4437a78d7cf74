import type { StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, type TestContext, vi } from 'vitest';
import { resolveDeps } from './deps.ts';
import { openManagedKeys } from './open-store.ts';
import { type RunningProgram, runNode } from './run-node.fixture.ts';
import { everything, temporaryDirectory, upstreamKey } from './setup-gateway.fixture.ts';
import { json, startScriptedUpstream } from './upstream/scripted-upstream.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

let nextPort = 20_000 + (process.pid % 10_000);

/** Below those that systems choose, which another test would get before the gateway listens. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = nextPort;
    nextPort += 1;
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.close();
    if (isFree) return port;
  }
}

// Each waits for a program that starts, and some for one that stops, so the tests run concurrently.
async function setup({ onTestFinished }: TestContext, stdio: StdioOptions = 'pipe') {
  const upstream = await startScriptedUpstream();
  onTestFinished(() => upstream.close());
  upstream.script(json(200, { ok: true }));
  const dataDir = join(temporaryDirectory(onTestFinished), 'data');
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const { key } = keys.create({ team: 'x'.repeat(60), policy: everything });
  close();
  const port = await freePort();
  const env = {
    GATEWAY_PORT: String(port),
    GATEWAY_DATA_DIR: dataDir,
    DOUBLETICK_BASE_URL: upstream.url,
    DOUBLETICK_API_KEY: upstreamKey,
    // It would spare the failures that fill stderr.
    GATEWAY_BREAKER: 'off',
  };
  const program = runNode(new URL('./main.ts', import.meta.url), { env, stdio, whenFinished: onTestFinished });
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: key } });
  // What it prints first cannot be read from a full disk. Not asked more often, since it needs the processor to start.
  const isUp = () =>
    get('/livez').then(
      ({ status }) => status === 200,
      () => false,
    );
  await vi.waitUntil(isUp, { timeout: 40_000, interval: 50 });
  return {
    program,
    upstream,
    get,
    /** Sends requests, a few at a time, and returns the statuses that occurred. */
    async load(count: number) {
      const statuses = new Set<number>();
      for (let sent = 0; sent < count; sent += 20) {
        const responses = await Promise.all(Array.from({ length: 20 }, () => get('/team')));
        for (const response of responses) {
          statuses.add(response.status);
          await response.arrayBuffer();
        }
      }
      return [...statuses];
    },
  };
}

type Spoil = (program: RunningProgram, stream: 'stdout' | 'stderr') => void;

const devFull = (index: 1 | 2): StdioOptions => {
  const full = openSync('/dev/full', 'w');
  return index === 1 ? ['ignore', full, 'pipe'] : ['ignore', 'pipe', full];
};

const nothing: Spoil = () => undefined;
const closed: Spoil = ({ child }, stream) => void child[stream]?.destroy();
const unread: Spoil = ({ child }, stream) => void child[stream]?.pause();

/** What is refused is so from the first line on; what nobody reads has to be more than all buffers on the way hold. */
const [few, many] = [200, 1_000];

it
  .runIf(process.platform === 'linux')
  .concurrent.for<[name: string, stream: 'stdout' | 'stderr', StdioOptions, Spoil, requests: number]>([
    ['stdout is on a full disk', 'stdout', devFull(1), nothing, few],
    ['the reader of stdout is gone', 'stdout', 'pipe', closed, few],
    ['stdout is never read', 'stdout', 'pipe', unread, many],
    ['stderr is on a full disk', 'stderr', devFull(2), nothing, few],
    ['the reader of stderr is gone', 'stderr', 'pipe', closed, few],
    ['stderr is never read', 'stderr', 'pipe', unread, many],
  ])('answers every request and stops on SIGTERM though %s', async ([, stream, stdio, spoil, requests], test) => {
  const { program, load, upstream, get } = await setup(test, stdio);
  spoil(program, stream);
  // Then each request is a line on stderr.
  if (stream === 'stderr') await upstream.close();
  expect(await load(requests)).toEqual([stream === 'stderr' ? 502 : 200]);
  expect((await get('/readyz')).status).toBe(200);
  const started = performance.now();
  program.child.kill('SIGTERM');
  // `close` waits for pipes that nobody reads.
  await once(program.child, 'exit');
  expect(program.child.exitCode).toBe(0);
  expect(performance.now() - started).toBeLessThan(5_000);
});

it.runIf(process.platform === 'linux').concurrent(
  'says once that lines of the access log are lost, and what to do',
  async (test) => {
    const { program, load } = await setup(test, devFull(1));
    await load(200);
    program.child.kill('SIGTERM');
    expect(await program.exited).toBe(0);
    expect(program.stderr()).toBe(
      'The access log cannot be written (ENOSPC), so lines of it are lost. Requests go on, and the audit log has all of ' +
        'them. Make room where stdout goes, or set GATEWAY_ACCESS_LOG to off.\n',
    );
  },
);

it.concurrent('gives a slower reader the last lines when it stops', async (test) => {
  const { program, load } = await setup(test);
  program.child.stdout?.pause();
  await load(600);
  program.child.kill('SIGTERM');
  program.child.stdout?.resume();
  expect(await program.exited).toBe(0);
  const lines = program.stdout().trim().split('\n').slice(1);
  expect(lines.filter((line) => 'requestId' in JSON.parse(line))).toHaveLength(600);
  expect(lines.at(-1)).toContain('"checkpoint"');
});
