import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const shownLines = 15;

/**
 * Builds the pages in another process if they are out of date, after installing what that needs, and prints whether they
 * are ready. The servers go on in any case. Returns what stops the build.
 */
export function buildPages(address: string): () => void {
  // In a process group apart, so that its installation is stopped with it.
  const isApart = process.platform !== 'win32';
  const child = spawn(process.execPath, ['scripts/run.mjs', 'apps/console/scripts/build.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isApart,
  });
  let printed = '';
  let isStopped = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  child.on('error', ({ message }) => {
    printed += message;
  });
  child.on('close', (code) => {
    if (isStopped) return;
    if (code === 0) console.log(`\nThe pages are ready: ${address}`);
    else console.error(`\nThe pages could not be built. To try again: npm run pages\n${lastLines(printed)}`);
  });
  return function stop() {
    isStopped = true;
    if (child.pid === undefined || child.exitCode !== null) return;
    if (isApart) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
  };
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-shownLines).join('\n');
}
