import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { rootOfComplete, tileId } from '../../../audit/tree/tiles.ts';
import { setupLog } from '../../../audit/verify/setup-log.fixture.ts';
import { readLeaves } from '../event-table.ts';
import { openJournalReader } from '../journal-database.ts';
import { buildTiles, readTile } from './tree-tiles.ts';

function openIndex(dataDir: string) {
  return new DatabaseSync(join(dataDir, 'index.db'));
}

const leavesOf = (journal: DatabaseSync, tile: number) => [...readLeaves(journal, tile * 256 + 1, tile * 256 + 256)];

/** IDs of all tiles, and of those whose hashes are not those of the journal. */
function check(dataDir: string) {
  const index = openIndex(dataDir);
  const journal = openJournalReader(join(dataDir, 'journal.db'));
  const ids = index
    .prepare('SELECT id FROM tile ORDER BY id')
    .all()
    .map(({ id }) => Number(id));
  const roots = ids.filter((id) => id < tileId(1, 0)).map((id) => rootOfComplete(leavesOf(journal, id)));
  const wrong = ids.filter((id) => {
    if (id >= tileId(2, 0)) return false;
    if (id < tileId(1, 0)) return readTile(index, id)?.join() !== leavesOf(journal, id).join();
    return readTile(index, id)?.join() !== roots.slice((id - tileId(1, 0)) * 256, (id - tileId(1, 0) + 1) * 256).join();
  });
  index.close();
  journal.close();
  return { ids, wrong };
}

const above = tileId(1, 0);

it('has the leaves in tiles of 256, without those of an incomplete tile, and their roots in the tile above', async () => {
  const { dataDir, append, buildTiles: build } = setupLog({ batches: [700] });
  await build();
  expect(check(dataDir)).toEqual({ ids: [0, 1, above], wrong: [] });
  append([400], 'more');
  await build();
  expect(check(dataDir)).toEqual({ ids: [0, 1, 2, 3, above], wrong: [] });
});

it('begins a new tile above after 256 tiles, and a level above that', async () => {
  const { dataDir, buildTiles: build } = setupLog({ batches: [66_000] });
  await build();
  const { ids, wrong } = check(dataDir);
  expect(wrong).toEqual([]);
  expect(ids.slice(257)).toEqual([above, above + 1, tileId(2, 0)]);
  const index = openIndex(dataDir);
  expect(readTile(index, tileId(2, 0))).toEqual([rootOfComplete(readTile(index, above) ?? [])]);
  index.close();
});

it.each([1, 2, 3])('builds an index of version %i again', async (version) => {
  const { dataDir, buildTiles: build } = setupLog({ batches: [9_000] });
  await build();
  const before = openIndex(dataDir);
  before.exec(`DROP TABLE replaced; PRAGMA user_version = ${version}; UPDATE segment SET id = 77`);
  before.close();
  await build();
  expect(check(dataDir)).toMatchObject({ wrong: [], ids: { length: 36 } });
  const after = openIndex(dataDir);
  expect(after.prepare('SELECT id, (SELECT count(*) FROM replaced) AS replaced FROM segment').get()).toEqual({
    id: 1,
    replaced: 0,
  });
  after.close();
});

it('does not believe tiles of another journal, even if there are too few records for a segment', async () => {
  const { dataDir, buildTiles: build } = setupLog({ batches: [600] });
  await build();
  for (const name of ['journal.db', 'checkpoints.txt']) rmSync(join(dataDir, name));
  setupLog({ dataDir, batches: [900], label: 'other' });
  await build();
  expect(check(dataDir)).toEqual({ ids: [0, 1, 2, above], wrong: [] });
});

it('builds nothing for a journal without a tree', () => {
  const journal = new DatabaseSync(':memory:');
  journal.exec('CREATE TABLE event (seq INTEGER PRIMARY KEY, body TEXT)');
  const index = new DatabaseSync(':memory:');
  expect(buildTiles(journal, index)).toBe(false);
});
