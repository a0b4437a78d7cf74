import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { removeOldFolders, replaceFolder } from './replace-folder.ts';

async function setup() {
  const parent = await mkdtemp(join(tmpdir(), 'replace-folder-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const [target, work] = [join(parent, 'dist'), join(parent, 'work')];
  await mkdir(work);
  const build = async (name: string) => {
    const folder = await mkdtemp(join(work, 'build-'));
    for (const file of ['a', 'b']) await writeFile(join(folder, file), name);
    return folder;
  };
  const read = () => Promise.all(['a', 'b'].map((file) => readFile(join(target, file), 'utf8')));
  return { target, work, build, read };
}

it('puts a build into an empty place, and replaces another', async () => {
  const { target, work, build, read } = await setup();
  for (const name of ['first', 'second']) {
    await replaceFolder(target, await build(name));
    expect(await read()).toEqual([name, name]);
  }
  expect(await readdir(work)).toEqual([]);
});

it('leaves one whole build when two replace it at once', async () => {
  const { target, work, build, read } = await setup();
  for (let round = 0; round < 30; round += 1) {
    const folders = await Promise.all([build(`x${round}`), build(`y${round}`)]);
    await Promise.all(folders.map((folder) => replaceFolder(target, folder)));
    const [a, b] = await read();
    expect([a, [`x${round}`, `y${round}`].includes(a ?? '')]).toEqual([b, true]);
  }
  expect(await readdir(work)).toEqual([]);
});

it('removes what an interrupted build has left, and not what one is writing', async () => {
  const { work, build } = await setup();
  const [old, fresh] = [await build('old'), await build('fresh')];
  const anHourAgo = Date.now() / 1_000 - 3_600;
  await utimes(old, anHourAgo, anHourAgo);
  await removeOldFolders(work);
  expect(await readdir(work)).toEqual([fresh.slice(work.length + 1)]);
});
