import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const main = join(import.meta.dirname, '../main.ts');

/** Starts a server whose files can have no more than this many blocks, which fails as a full disk does. */
function start(file: string, blocks: number): Promise<string> {
  const command = `ulimit -f ${blocks}; exec "$0" "$1" --port 0 --data "$2" exec -- true`;
  return new Promise((resolve) => {
    execFile('sh', ['-c', command, process.execPath, main, file], (_, __, problem) => resolve(problem));
  });
}

// From the first page to the last of a new file.
it.each([0, 8, 24, 48, 72, 100])('says in one sentence that a file cannot grow beyond %i blocks', async (blocks) => {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-full-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'worlds.data');
  const problem = await start(file, blocks);
  expect(problem).toMatch(/^[^\n]+\.\n$/);
  expect(problem).toContain(`${file} cannot be`);
});
