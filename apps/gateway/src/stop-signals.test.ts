import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay, setInterval as every } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, type TestContext, vi } from 'vitest';
import { resolveDeps } from './deps.ts';
import { openAuditLog, openManagedKeys } from './open-store.ts';
import { runNode } from './run-node.fixture.ts';
import { temporaryDirectory } from './temporary-directory.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = 'apps/gateway/src/main.ts';
const npm = ['npm', 'run', 'gateway:start'];
const script = ['node', 'scripts/run.mjs', main];
/** As npm runs a script that does not begin with `exec`, where /bin/sh is dash: the shell stays between them. */
const shell = ['sh', '-c', `node scripts/run.mjs ${main}; exit $?`];

type Stop = (child: ChildProcess) => void;
const alone =
  (signal: NodeJS.Signals): Stop =>
  (child) =>
    child.kill(signal);
const group =
  (signal: NodeJS.Signals): Stop =>
  ({ pid = 0 }) =>
    process.kill(-pid, signal);

// The tests run concurrently, because they mostly wait: for programs that start, and for an upload. So each has a hook.
type Finished = TestContext['onTestFinished'];

/** An upstream that answers an upload when it is complete. */
async function startUpstream(onTestFinished: Finished) {
  const server = createServer((incoming, response) => {
    incoming.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close().closeAllConnections());
  // `as`: a server that listens on a host and port always has this kind of address.
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The gateway, started as a user would, in a separate process group. */
async function setup(command: readonly string[], onTestFinished: Finished) {
  const upstream = await startUpstream(onTestFinished);
  const dataDir = join(temporaryDirectory(onTestFinished), 'data');
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const { key } = keys.create({ team: 'Support', policy: { allow: ['write'] } });
  close();
  const variables = {
    // As npm sets it.
    npm_lifecycle_event: 'gateway:start',
    GATEWAY_PORT: '0',
    GATEWAY_DATA_DIR: dataDir,
    DOUBLETICK_BASE_URL: upstream.url,
    DOUBLETICK_API_KEY: 'key_0123456789',
  };
  // `env` adds to the environment of the test, then becomes the command.
  const child = spawn('env', [...Object.entries(variables).map((pair) => pair.join('=')), ...command], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    // The group, if it is still there; the gateway then ends by itself.
    if (child.exitCode === null && child.signalCode === null) group('SIGKILL')(child);
  });
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  // The pipe closes when the last program that holds it has ended, also one that outlives the first.
  const allEnded = once(child, 'close');
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      output += chunk;
      const [, found] = /^Gateway on (\S+),/m.exec(output) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    allEnded.then(() => reject(new Error(`ended early: ${output}`)));
  });
  /** Starts an upload; resolves when DoubleTick has its beginning. */
  const upload = async (seconds = 2) => {
    const boundary = 'b';
    const outgoing = request(`${url}/media/upload`, {
      method: 'POST',
      headers: { authorization: key, 'content-type': `multipart/form-data; boundary=${boundary}` },
    });
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`;
    const answered = new Promise<number | string>((resolve) => {
      outgoing.on('response', (incoming) => resolve(incoming.resume().statusCode ?? 0));
      outgoing.on('error', ({ message }) => resolve(message));
    });
    const arrived = once(upstream.server, 'request');
    outgoing.write(head);
    await Promise.race([arrived, answered]);
    const send = async () => {
      let left = seconds * 5;
      for await (const _ of every(200)) {
        outgoing.write('x'.repeat(1_000));
        left -= 1;
        if (left === 0 || outgoing.destroyed) break;
      }
      outgoing.end(`\r\n--${boundary}--\r\n`);
    };
    void send();
    return { answered };
  };
  const outcomes = async () => {
    const audit = openAuditLog(dataDir);
    const records = await audit.list({});
    await audit.close();
    return records.map(({ outcome, reason }) => [outcome, reason].filter(Boolean).join(' '));
  };
  return { child, ended, allEnded, upload, outcomes };
}

type Ways = Record<string, [command: readonly string[], stop: Stop, code: number | NodeJS.Signals]>;

const waysOfNpm: Ways = {
  'SIGTERM to npm': [npm, alone('SIGTERM'), 0],
  'SIGINT to npm': [npm, alone('SIGINT'), 0],
  'SIGTERM to the group, as systemd does': [npm, group('SIGTERM'), 0],
  'SIGINT to the group, as Ctrl-C does': [npm, group('SIGINT'), 0],
  'SIGHUP to the group, as a terminal that closes does': [npm, group('SIGHUP'), 'SIGHUP'],
  'kill -9 of npm': [npm, alone('SIGKILL'), 'SIGKILL'],
  'kill -9 of the group': [npm, group('SIGKILL'), 'SIGKILL'],
};
const waysOfScript: Ways = {
  'SIGTERM to the script': [script, alone('SIGTERM'), 0],
  'SIGINT to the script': [script, alone('SIGINT'), 0],
  'SIGTERM to the group': [script, group('SIGTERM'), 0],
  'SIGINT to the group': [script, group('SIGINT'), 0],
  'kill -9 of the script': [script, alone('SIGKILL'), 'SIGKILL'],
  'SIGTERM to a shell in between': [shell, alone('SIGTERM'), 'SIGTERM'],
  'SIGTERM to the group of such a shell': [shell, group('SIGTERM'), 'SIGTERM'],
};

it.concurrent.for<[string, Ways]>([
  ['npm run gateway:start', waysOfNpm],
  ['scripts/run.mjs', waysOfScript],
])('lets an upload end, however %s is stopped, and leaves nothing behind', async ([, ways], { onTestFinished }) => {
  const seen = Object.entries(ways).map(async ([way, [command, stop]]) => {
    const { child, ended, allEnded, upload, outcomes } = await setup(command, onTestFinished);
    const { answered } = await upload();
    stop(child);
    const [status, code] = await Promise.all([answered, ended, allEnded]);
    return [way, { status, code, outcomes: await outcomes() }];
  });
  const expected = Object.entries(ways).map(([way, [, , code]]) => [way, { status: 200, code, outcomes: ['success'] }]);
  expect(Object.fromEntries(await Promise.all(seen))).toEqual(Object.fromEntries(expected));
});

it.concurrent('stops at once at a second Ctrl-C', async ({ onTestFinished }) => {
  const { child, ended, allEnded, upload, outcomes } = await setup(npm, onTestFinished);
  const { answered } = await upload(30);
  group('SIGINT')(child);
  // Within a second it would be the same signal, which npm passes on.
  await delay(1_200);
  group('SIGINT')(child);
  expect(await Promise.all([answered, ended, allEnded])).toMatchObject([expect.stringMatching(/hang up|RESET/), 1, {}]);
  expect(await outcomes()).toEqual(['unknown']);
});

it.concurrent('a signal that comes as soon as the gateway says that it runs lets it close its log', async (test) => {
  // The signal is sent while the line is written.
  const preload = `const { write } = process.stdout;
    process.stdout.write = function (...line) {
      if (String(line[0]).startsWith('Gateway on')) process.kill(process.pid, 'SIGTERM');
      return write.apply(this, line);
    };`;
  const gateway = runNode(new URL('./main.ts', import.meta.url), {
    env: {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(preload)}`,
      GATEWAY_PORT: '0',
      GATEWAY_DATA_DIR: join(temporaryDirectory(test.onTestFinished), 'data'),
      DOUBLETICK_BASE_URL: 'http://127.0.0.1:1',
      DOUBLETICK_API_KEY: 'key_0123456789',
    },
    whenFinished: test.onTestFinished,
  });
  expect([await gateway.exited, gateway.stdout(), gateway.stderr()]).toEqual([
    0,
    expect.stringMatching(/^Gateway on /),
    '',
  ]);
});
