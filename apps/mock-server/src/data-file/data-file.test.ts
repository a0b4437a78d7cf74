import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createMock, type Mock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { DataFileError } from './data-file-error.ts';
import { loadSqlite } from './load-sqlite.ts';
import { explain } from './open-database.ts';

const version1 = join(import.meta.dirname, 'version-1.fixture.json');
const keyOfShop = 'key_bbbbbbbbbb';
const { DatabaseSync } = loadSqlite();

function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, file: join(folder, 'worlds.data') };
}

function newMock(): Mock {
  const mock = createMock({ now: () => 1_700_000_000_000, data: 'empty' });
  onTestFinished(async () => mock[Symbol.asyncDispose]());
  return mock;
}

const problemOf = (keeping: Promise<void>) =>
  keeping.then(
    () => 'none',
    (error: Error) => error.message,
  );

/** What the file of version 1 holds. */
function expectVersion1(mock: Mock): void {
  const { worlds } = JSON.parse(readFileSync(version1, 'utf8'));
  const shop = mock.world(keyOfShop);
  expect(shop.id).toBe('shop');
  expect(mock.world('key_cccccccccc').id).toBe('shop');
  const { version, tables, options, ...others } = worlds[2].snapshot;
  expect(version).toBe(2);
  expect(JSON.parse(JSON.stringify(shop.snapshot()))).toMatchObject({ ...others, version: 3, tables });
  expect(options).toMatchObject({ queued: 'delayed', templates: { review: 'delayed' } });
  expect(shop.state().options.progress).toMatchObject({ deletions: 'plan', templates: 'plan' });
  const latest = shop.state().messages.slice(-2);
  expect(latest.map(({ text }) => text)).toEqual(['First', 'Second']);
}

it('converts a file of version 1, keeps it under another name, and does so once', async () => {
  const { folder, file } = setup();
  copyFileSync(version1, file);
  for (let start = 0; start < 2; start += 1) {
    const mock = newMock();
    await mock.keep(file);
    expectVersion1(mock);
    await mock[Symbol.asyncDispose]();
    expect(readFileSync(`${file}.json`)).toEqual(readFileSync(version1));
    expect(readdirSync(folder).sort()).toEqual(['worlds.data', 'worlds.data.json']);
  }
});

it.each(['emptied', 'not emptied', 'written in part'])(
  'finishes a conversion that was cut off when the file was %s',
  async (how) => {
    const { folder, file } = setup();
    copyFileSync(version1, `${file}.converting`);
    if (how === 'emptied') writeFileSync(file, '');
    if (how === 'not emptied') copyFileSync(version1, file);
    if (how === 'written in part') await newMock().save(join(folder, 'part'));
    if (how === 'written in part') renameSync(join(folder, 'part'), file);
    const mock = newMock();
    await mock.keep(file);
    expectVersion1(mock);
    await mock[Symbol.asyncDispose]();
    expect(readdirSync(folder).sort()).toEqual(['worlds.data', 'worlds.data.json']);
  },
);

it('starts over with a file that was emptied or deleted after its conversion', async () => {
  const { file } = setup();
  for (const startOver of [() => writeFileSync(file, ''), () => rmSync(file)]) {
    copyFileSync(version1, file);
    rmSync(`${file}.json`, { force: true });
    await using first = newMock();
    await first.keep(file);
    await first[Symbol.asyncDispose]();
    startOver();
    await using next = newMock();
    await next.keep(file);
    expect(() => expectVersion1(next)).toThrow();
    await next[Symbol.asyncDispose]();
    rmSync(file);
  }
});

it('refuses to convert a file of version 1 when the name to keep it under is taken', async () => {
  const { file } = setup();
  copyFileSync(version1, file);
  writeFileSync(`${file}.json`, 'mine');
  expect(await problemOf(newMock().keep(file))).toContain(`would be kept as ${file}.json, which already exists`);
  expect([readFileSync(file), readFileSync(`${file}.json`, 'utf8')]).toEqual([readFileSync(version1), 'mine']);
});

it('loads a file of version 1, and leaves it as it is', async () => {
  const mock = newMock();
  await mock.load(version1);
  expectVersion1(mock);
});

it('saves what another mock loads, and replaces all worlds that were in the file', async () => {
  const { folder, file } = setup();
  const [first, second, third] = [newMock(), newMock(), newMock()];
  first.world('key_aaaaaaaaaa');
  await first.save(file);
  await second.load(version1);
  await second.save(file);
  await third.load(file);
  expectVersion1(third);
  expect(() => expectVersion1(first)).toThrow();
  expect(readdirSync(folder)).toEqual(['worlds.data']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('writes to the file that a symbolic link names', async () => {
  const { folder, file } = setup();
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real', 'file'), file);
  const mock = newMock();
  await mock.load(version1);
  await mock.save(file);
  expect(readdirSync(join(folder, 'real'))).toEqual(['file']);
  const next = newMock();
  await next.load(file);
  expectVersion1(next);
});

it('refuses a file that another server keeps its worlds in, also by another name', async () => {
  const { folder, file } = setup();
  const link = join(folder, 'link');
  symlinkSync(file, link);
  await newMock().keep(file);
  const inUse =
    'is in use by another process, such as a second mock server. Stop it, or name another file with --data.';
  for (const name of [file, link]) {
    const other = newMock();
    expect(await problemOf(other.keep(name))).toBe(`${name} ${inUse}`);
    expect(await problemOf(other.load(name))).toBe(`${name} ${inUse}`);
    expect(await problemOf(other.save(name))).toContain(inUse);
  }
});

it('refuses to keep worlds in two files', async () => {
  const { folder, file } = setup();
  const mock = newMock();
  await mock.keep(file);
  expect(await problemOf(mock.keep(join(folder, 'other')))).toBe('The mock keeps its worlds in a file already.');
});

it.each<[string, (file: string) => string, string]>([
  ['a folder', (file) => join(file, '..'), 'is a folder. Name a file in it with --data.'],
  ['a missing folder', (file) => join(file, 'x', 'y'), 'cannot be saved: there is no folder'],
  ['a device', () => '/dev/full', 'is not a file.'],
  ['a file of another kind', (file) => write(file, 'name,phone\n'), 'is not a data file of the mock server.'],
  ['another device', () => '/dev/null', 'is not a file.'],
  ['JSON of another kind', (file) => write(file, ' {"a": 1}'), 'is not a data file of version 1.'],
  [
    'the database of another program',
    (file) => database(file, 'CREATE TABLE a (b)'),
    'is a database of another program.',
  ],
  [
    'a database with another mark',
    (file) => database(file, 'PRAGMA application_id = 7'),
    'is a database of another program.',
  ],
  ['a file of a later version', (file) => laterVersion(file), 'was written by another version of the mock server (4).'],
  ['a damaged database', (file) => damaged(file), 'is damaged.'],
])('refuses %s at the start, in one line, and leaves it as it is', async (_, make, problem) => {
  const { file } = setup();
  const target = make(file);
  const isFile = statSync(target, { throwIfNoEntry: false })?.isFile();
  const before = isFile && readFileSync(target);
  for (const use of ['keep', 'load', 'save'] as const) {
    const said = await problemOf(newMock()[use](target));
    expect(said).toMatch(/^[^\n]+\.$/);
    expect(said).toContain(problem);
    if (isFile) expect(readFileSync(target)).toEqual(before);
  }
});

function write(file: string, text: string): string {
  writeFileSync(file, text);
  return file;
}

function database(file: string, statement: string): string {
  const db = new DatabaseSync(file);
  db.exec(statement);
  db.close();
  return file;
}

const laterVersion = (file: string) => database(file, 'PRAGMA application_id = 0x44546d6b; PRAGMA user_version = 4');

function damaged(file: string): string {
  database(file, 'PRAGMA application_id = 0x44546d6b; PRAGMA user_version = 3; CREATE TABLE a (b)');
  const bytes = readFileSync(file);
  bytes.fill(0xff, 100, 4_096);
  writeFileSync(file, bytes);
  return file;
}

it.each([
  [5, 'is in use by another process'],
  [8, 'is read-only'],
  [8 + (4 << 8), 'is read-only'],
  [10, 'the disk reports an error'],
  [13, 'the disk is full'],
  [14, 'cannot be opened'],
  [21, 'cannot be used: bad parameter.'],
])('explains the code %s of SQLite', (errcode, reason) => {
  const said = explain('worlds.data', Object.assign(new Error('bad parameter'), { errcode }));
  expect(String(said)).toMatch(/^DataFileError: worlds\.data [^\n]+\.$/);
  expect(String(said)).toContain(reason);
});

it('says so when its file is deleted or moved, and writes everything once it is back', async () => {
  const { folder, file } = setup();
  const lines: string[] = [];
  const mock = createMock({ now: () => 0, data: 'empty', log: (line) => lines.push(line) });
  await mock.keep(file);
  renameSync(file, join(folder, 'moved'));
  await expect
    .poll(() => lines, { timeout: 5_000 })
    .toEqual([`The worlds are kept in memory only: ${file} was moved or deleted. Put it back.`]);
  mock.world('key_aaaaaaaaaa');
  renameSync(join(folder, 'moved'), file);
  await mock[Symbol.asyncDispose]();
  const next = newMock();
  await next.load(file);
  expect(next.world('key_aaaaaaaaaa').id).toBe('world-2');
  await mock[Symbol.asyncDispose]();
});

it.each(['deleted', 'moved'])(
  'says at the end that its worlds were not saved in a %s file, and leaves no log',
  async (what) => {
    const { folder, file } = setup();
    const moved = join(folder, 'moved');
    const mock = createMock({ data: 'empty' });
    await mock.keep(file);
    if (what === 'moved') renameSync(file, moved);
    else rmSync(file);
    await expect(mock[Symbol.asyncDispose]()).rejects.toThrow(
      new DataFileError(`The worlds were not saved: ${file} was moved or deleted.`),
    );
    expect(readdirSync(folder)).toEqual(what === 'moved' ? ['moved'] : []);
    if (what === 'moved') await newMock().keep(moved);
    await mock.keep(file);
    expect(readdirSync(folder)).toContain('worlds.data');
    await mock[Symbol.asyncDispose]();
  },
);

it.each([
  ['EROFS', 'is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EACCES', 'cannot be written (EACCES). Check its permissions'],
])('explains the code %s of the system', (code, reason) => {
  const said = explain('worlds.data', Object.assign(new Error('open'), { code, syscall: 'open' }));
  expect(String(said)).toContain(reason);
});

it('does not take a defect for a problem of the file', () => {
  const defect = new TypeError('x is undefined');
  expect(explain('worlds.data', defect)).toBe(defect);
});

it('names the row of a changed file that its table cannot take', async () => {
  const { file } = setup();
  const mock = createMock();
  await mock.save(file);
  const db = new DatabaseSync(file);
  db.exec("UPDATE row SET json = '{}' WHERE tbl = (SELECT number FROM tbl WHERE name = 'chats') AND seq = 3");
  db.close();
  expect(await problemOf(newMock().load(file))).toContain(`${file}: chats/3 is not a valid row of this version.`);
});

it('keeps an expired upload neither in memory nor in the file of a world that uploads nothing more', async () => {
  const { file } = setup();
  let now = 1_700_000_000_000;
  const mock = createMock({ now: () => now });
  await mock.keep(file);
  const form = new FormData();
  form.set('file', new File(['bytes'], 'price-list.pdf', { type: 'application/pdf' }));
  const headers = { authorization: demo.keys.full };
  const answer = await mock.fetch('http://mock/media/upload', { method: 'POST', headers, body: form });
  expect(answer.status).toBe(201);
  const uploads = (one: Mock) =>
    one
      .world()
      .state()
      .files.filter(({ expiresAt }) => expiresAt !== null);
  expect(uploads(mock)).toHaveLength(1);
  now += 86_400_000;
  expect(uploads(mock)).toHaveLength(0);
  await mock[Symbol.asyncDispose]();
  const next = createMock({ now: () => 0 });
  await next.load(file);
  expect(uploads(next)).toHaveLength(0);
});
