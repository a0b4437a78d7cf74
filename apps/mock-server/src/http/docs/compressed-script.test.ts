import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { compressOnce } from './compressed-script.ts';

function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-script-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = pathToFileURL(join(folder, 'script.js'));
  return { file, read: compressOnce(() => file) };
}

it('compresses a file once, however often it is asked for', async () => {
  const { file, read } = setup();
  await writeFile(file, 'one');
  const [first, second] = await Promise.all([read(), read()]);
  await writeFile(file, 'two');
  expect([second, await read()]).toEqual([first, first]);
  expect(gunzipSync(first.gzip).toString()).toBe('one');
});

it('tries again after a file that could not be read', async () => {
  const { file, read } = setup();
  await expect(read()).rejects.toThrow('ENOENT');
  await writeFile(file, 'one');
  expect(gunzipSync((await read()).gzip).toString()).toBe('one');
});
