import { EventEmitter } from 'node:events';
import { fstatSync, writeSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CliDeps } from './cli-deps.ts';

const [stdout, stderr] = [1, 2];

/**
 * Standard output and standard error of this process. It ends the process quietly with the first write for which there is
 * no reader any more, such as `head`: with 0, or with the exit code that is set already. What cannot be written for another
 * reason, such as a full disk, ends it with 1 and a message.
 */
export function programOutput(): Pick<CliDeps, 'out' | 'err' | 'drained'> {
  // What cannot be said changes nothing about the result.
  process.stderr.on('error', () => undefined);
  // Not process.stdout: of a write that a full disk has cut off it drops the rest without an error.
  const out = isFile(stdout) ? writeAll : writeToStream();
  return {
    out,
    err: (text) => process.stderr.write(text),
    async drained() {
      // A turn of the event loop in any case: a closed pipe and a signal are noticed there.
      await (process.stdout.writableNeedDrain ? EventEmitter.once(process.stdout, 'drain') : nextTurn());
    },
  };
}

function writeToStream(): (text: string) => void {
  process.stdout.on('error', fail);
  return (text) => process.stdout.write(text);
}

function writeAll(text: string): void {
  let rest = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(stdout, rest));
  } catch (error) {
    fail(error instanceof Error ? error : new Error(String(error)));
  }
}

function fail(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit();
  const advice = advices[error.code ?? ''] ?? 'Check where standard output goes, then run the command again.';
  try {
    // Not process.stderr, which may write only after the exit.
    writeSync(stderr, `The output cannot be written completely (${error.code ?? error.message}). ${advice}\n`);
  } catch {
    // Nobody can be told.
  }
  process.exit(1);
}

const advices: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room, or write to another disk, then run the command again.',
  EDQUOT: 'Your quota on this disk is used up: make room, or write to another disk, then run the command again.',
  EFBIG: 'The file may not be as large: raise the limit (ulimit -f), or write less, then run the command again.',
};

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    // It is closed.
    return false;
  }
}
