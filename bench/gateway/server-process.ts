import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readMemory } from '../read-memory.ts';

/** A server in a separate process. */
export interface ServerProcess {
  url: string;
  /** Resident megabytes (10^6 bytes). */
  readMemory(): Promise<number>;
  /** Milliseconds of processor time that all of its threads have used so far. Only on Linux. */
  readProcessorMs(): Promise<number>;
  /** Ends it with SIGTERM and waits until it has ended. */
  stop(): Promise<void>;
}

interface Start {
  /** Where its output goes, as `<name>.log`. */
  folder: string;
  name: string;
  /** Arguments for Node. */
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
}

const giveUpMs = 30_000;
const running = new Set<ChildProcess>();

// A benchmark that is stopped leaves no server behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Starts a server that prints its URL on the first line. @throws Error if it does not within half a minute */
export async function startServer({ folder, name, args, env = {} }: Start): Promise<ServerProcess> {
  const path = join(folder, `${name}.log`);
  const output = await open(path, 'w');
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', output.fd, output.fd],
    env,
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  await output.close();
  try {
    return {
      url: await readUrl(child, path),
      readMemory: () => readMemory(child),
      readProcessorMs: () => readProcessorMs(child),
      stop: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

async function readUrl(child: ChildProcess, path: string): Promise<string> {
  const end = performance.now() + giveUpMs;
  while (performance.now() < end && child.exitCode === null) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(await readFile(path, 'utf8')) ?? [];
    if (url !== undefined) return url;
    await wait(10);
  }
  const said = (await readFile(path, 'utf8')).slice(0, 500);
  throw new Error(child.exitCode === null ? `printed no URL: ${said}` : `ended with ${child.exitCode}: ${said}`);
}

/** From /proc, whose clock has 100 ticks a second. @see proc_pid_stat(5) */
async function readProcessorMs({ pid }: ChildProcess): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * 10;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}
