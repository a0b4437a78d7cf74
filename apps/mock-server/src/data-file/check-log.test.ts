import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createMock, type Mock } from '../mock.ts';

function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, file: join(folder, 'worlds.data') };
}

async function start(file: string, keys: readonly string[] = []): Promise<Mock> {
  const mock = createMock({ data: 'empty' });
  onTestFinished(async () => mock[Symbol.asyncDispose]());
  await mock.keep(file);
  for (const key of keys) mock.world(key);
  return mock;
}

/** Writes worlds and ends as a killed server does: what it leaves is copied while it runs. */
async function leave(file: string, to: string, keys: readonly string[]): Promise<void> {
  const mock = await start(file, keys);
  // The size of a name and one more frame: the worlds are in the log.
  await expect.poll(() => readFileSync(`${file}-wal`).length, { timeout: 5_000 }).toBeGreaterThan(10_000);
  for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, `${to}${part}`);
  await mock[Symbol.asyncDispose]();
}

async function worldsIn(file: string): Promise<number> {
  const mock = await start(file);
  const answer = await mock.fetch('http://localhost/__mock/worlds');
  const { worlds } = (await answer.json()) as { worlds: unknown[] }; // the list of the control API
  await mock[Symbol.asyncDispose]();
  return worlds.length;
}

it('takes what a killed server left in the log, start after start', async () => {
  const { file, folder } = setup();
  const killed = join(folder, 'killed');
  await leave(file, killed, ['key_aaaaaaaaaa']);
  expect(await worldsIn(killed)).toBe(2);
  await leave(killed, file, ['key_bbbbbbbbbb']);
  expect(await worldsIn(file)).toBe(3);
});

it.each(['a backup of before', 'a file of another mock', 'a copy while it ran'])(
  'refuses the log of a killed server beside %s, and changes neither',
  async (kind) => {
    const { file, folder } = setup();
    const [backup, killed, link] = ['backup', 'killed', 'link'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const first = await start(file, ['key_aaaaaaaaaa']);
    if (kind === 'a copy while it ran') copyFileSync(file, backup);
    await first[Symbol.asyncDispose]();
    if (kind === 'a backup of before') copyFileSync(file, backup);
    await leave(file, killed, ['key_bbbbbbbbbb']);
    if (kind === 'a file of another mock') await (await start(backup, ['key_cccccccccc']))[Symbol.asyncDispose]();
    copyFileSync(backup, killed);
    symlinkSync(killed, link);
    const before = ['', '-wal'].map((part) => readFileSync(`${killed}${part}`));
    for (const name of [killed, link]) {
      for (const use of ['keep', 'load', 'save'] as const) {
        const mock = createMock();
        await expect(mock[use](name)).rejects.toThrow(`Delete ${killed}-wal to use ${name} as it is.`);
        expect(['', '-wal'].map((part) => readFileSync(`${killed}${part}`))).toEqual(before);
      }
    }
    rmSync(`${killed}-wal`);
    expect(await worldsIn(killed)).toBe(kind === 'a copy while it ran' ? 1 : 2);
    expect(existsSync(`${killed}-wal`)).toBe(false);
    expect(readdirSync(folder)).not.toContain('killed-shm');
  },
);
