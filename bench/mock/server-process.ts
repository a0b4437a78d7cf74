import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readMemory } from '../read-memory.ts';
import { assignRequest } from './assign-request.ts';
import type { SubjectName } from './plan.ts';

/** A server in a separate process. */
export interface ServerProcess {
  url: string;
  /** From the start of the process to the first response. */
  startMs: number;
  /** Resident megabytes (10^6 bytes). */
  readMemory(): Promise<number>;
  /** CPU seconds. */
  readProcessorTime(): Promise<number>;
  stop(): Promise<void>;
}

const document = fileURLToPath(import.meta.resolve('@doubletick-kit/openapi/doubletick.json'));
const giveUpMs = 30_000;

/** Arguments for Node. @param main the built mock */
const commands: Record<SubjectName, (port: string, main: string) => string[]> = {
  mock: (port, main) => [main, '--port', port],
  'mock-data': (port, main) => [main, '--port', port, '--data', join(mkdtempSync(join(tmpdir(), 'bench-')), 'worlds')],
  'mock-sources': (port) => [fileURLToPath(import.meta.resolve('../../apps/mock-server/src/main.ts')), '--port', port],
  prism: (port) => [binary('@stoplight/prism-cli/dist/index.js'), 'mock', document, '-p', port, '-h', '127.0.0.1'],
  mockoon: (port) => [
    ...[binary('@mockoon/cli/bin/run.js'), 'start', '--data', document, '--port', port, '--hostname', '127.0.0.1'],
    ...['--disable-admin-api', '--disable-log-to-file'],
  ],
  scalar: (port) => [join(import.meta.dirname, 'scalar-server.ts'), port, document],
  echo: (port) => [join(import.meta.dirname, 'echo-server.ts'), port],
};

function binary(path: string): string {
  return join(import.meta.dirname, '../node_modules', path);
}

/** Starts a server and sends requests until it responds. @throws Error if that fails or takes half a minute. */
export async function startServer(subject: SubjectName, main: string): Promise<ServerProcess> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, commands[subject](String(port), main), { stdio: 'ignore' });
  try {
    await untilAnswered(child, url);
  } catch (error) {
    child.kill();
    throw error;
  }
  const startMs = performance.now() - started;
  return {
    url,
    startMs,
    readMemory: () => readMemory(child),
    readProcessorTime: () => readProcessorTime(child),
    async stop() {
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    },
  };
}

async function untilAnswered(child: ChildProcess, url: string): Promise<void> {
  const { path, headers, body } = assignRequest;
  const end = performance.now() + giveUpMs;
  while (performance.now() < end && child.exitCode === null) {
    const response = await fetch(url + path, { method: 'POST', headers, body }).catch(() => undefined);
    if (response?.ok) return void (await response.text());
    if (response) throw new Error(`answered ${response.status}`);
    await wait(2);
  }
  throw new Error(child.exitCode === null ? 'did not answer' : `ended with ${child.exitCode}`);
}

/** Clock ticks per second in /proc. */
async function readProcessorTime({ pid }: ChildProcess): Promise<number> {
  const [, afterName = ''] = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ');
  const fields = afterName.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('The system did not assign a port.');
  return address.port;
}
