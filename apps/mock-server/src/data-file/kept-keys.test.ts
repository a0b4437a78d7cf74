import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createMock, type Mock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import { loadSqlite } from './load-sqlite.ts';

const now = () => 1_700_000_000_000;
const main = join(import.meta.dirname, '../main.ts');

function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'worlds.data');
}

/** Runs something with a mock that keeps its worlds in a file. */
async function serve<Result>(file: string, run: (mock: Mock) => Result | Promise<Result>): Promise<Result> {
  await using mock = createMock({ now });
  await mock.keep(file);
  return await run(mock);
}

/** What a request with a key is answered, and in which world. */
async function answerTo(mock: Mock, key: string) {
  const { status, headers } = await mock.fetch('http://mock/team', { headers: { authorization: key } });
  return `${status} ${headers.get('x-mock-world')}`;
}

it('keeps every field of the keys of each world, and what was retired, over restarts', async () => {
  const file = setup();
  const before = await serve(file, async (mock) => {
    const { keys } = mock.world();
    const { id } = keys.create({ name: 'Büro ☎', permissions: ['read'], whitelist: ['10.0.0.0/8', '::1'] });
    keys.update(id, { status: 'DISABLED' });
    keys.regenerate('demo-key-1');
    const gone = keys.create({ name: 'Gone' });
    keys.delete(gone.id);
    const opened = mock.world('key_aaaaaaaaaa').keys;
    opened.regenerate('world-2-key-1');
    await answerTo(mock, mock.world().key);
    return { gone, keys: keys.list(), opened: opened.list() };
  });
  for (let start = 0; start < 2; start += 1) {
    await serve(file, async (mock) => {
      expect(mock.world().keys.list()).toEqual(before.keys);
      expect(mock.world('world-2').keys.list()).toEqual(before.opened);
      for (const [key, world] of [
        [demo.keys.full, 'demo'],
        [before.gone.key, 'demo'],
        ['key_aaaaaaaaaa', 'world-2'],
      ] as const) {
        expect(await answerTo(mock, key)).toBe(`401 ${world}`);
      }
    });
  }
  const next = await serve(file, (mock) => mock.world().keys.create({ name: 'Next' }));
  expect(next.id).toBe('demo-key-6');
});

it('writes when a key was last used, with the next flush', async () => {
  const file = setup();
  await serve(file, () => undefined);
  await serve(file, (mock) => answerTo(mock, demo.keys.readOnly));
  const used = await serve(file, (mock) => mock.world().keys.list());
  expect(used.map(({ lastUsedAt }) => lastUsedAt)).toEqual([null, now(), null]);
});

function versionOf(file: string) {
  const { DatabaseSync } = loadSqlite();
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    return db.prepare('PRAGMA user_version').get()?.user_version;
  } finally {
    db.close();
  }
}

it.each<[string, string, number, string[]]>([
  ['1', 'version-1.fixture.json', 3, ['Key 1', 'Key 2']],
  ['2', 'data-file-version-2.fixture.db', 1, ['Demo key', 'Read only', 'No permissions']],
])(
  'names the keys of a file of version %s, and writes them in the new version',
  async (_, fixture, worldCount, names) => {
    const file = setup();
    copyFileSync(join(import.meta.dirname, fixture), file);
    const migrated = await serve(file, async (mock) => {
      const { worlds } = JSON.parse(await (await mock.fetch('http://mock/__mock/worlds')).text());
      expect(worlds).toHaveLength(worldCount);
      const { keys } = mock.world(worlds.at(-1).id);
      expect(keys.list().map(({ name }) => name)).toEqual(names);
      expect(keys.list()).toContainEqual(
        expect.objectContaining({ status: 'ACTIVE', createdAt: now(), whitelist: [] }),
      );
      keys.regenerate(keys.list()[0]?.id ?? '');
      return { id: worlds.at(-1).id, keys: keys.list() };
    });
    expect(versionOf(file)).toBe(3);
    expect(await serve(file, (mock) => mock.world(migrated.id).keys.list())).toEqual(migrated.keys);
  },
);

it('knows a key again that was regenerated more than a second before a kill', { timeout: 60_000 }, async () => {
  const file = setup();
  const child = spawn(process.execPath, [main, '--port', '0', '--data', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    if (printed.includes('Demo key')) break;
  }
  const url = /http:\/\/127\.0\.0\.1:\d+$/m.exec(printed)?.[0] ?? '';
  const answer = await fetch(`${url}/__mock/worlds/demo/keys/demo-key-1/regenerate`, { method: 'POST' });
  const { key } = JSON.parse(await answer.text());
  await wait(1_100);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await serve(file, async (mock) => {
    expect([await answerTo(mock, demo.keys.full), await answerTo(mock, key)]).toEqual(['401 demo', '200 demo']);
  });
});
