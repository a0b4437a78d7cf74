import type { DatabaseSync } from 'node:sqlite';
import { rootOfComplete, subtreesFrom, tileHashes, tileId } from '../../../audit/tree/tiles.ts';
import { splitHashes, type TreeHash, toBytes } from '../../../audit/tree/tree-hash.ts';
import type { ReadSubtree } from '../../../audit/tree/tree-proofs.ts';
import { transaction } from '../../transaction.ts';
import { lastSeq, readLeaves, readStream, type Stream } from '../event-table.ts';

/** Lets searches in the same thread go first after each 8,192 events. */
const tilesAtOnce = 32;

/** Writes the next tiles of the journal's tree that are complete. Returns whether there were any. */
export function buildTiles(journal: DatabaseSync, index: DatabaseSync): boolean {
  const stream = readStream(journal);
  if (!stream) return false;
  const built = tilesAt(index, 0);
  const complete = Math.floor((lastSeq(journal) - stream.first + 1) / tileHashes);
  const next = Math.min(complete, built + tilesAtOnce);
  transaction(index, () => {
    for (let tile = built; tile < next; tile += 1) {
      const from = stream.first + tile * tileHashes;
      insertTile(index, tileId(0, tile), [...readLeaves(journal, from, from + tileHashes - 1)]);
    }
    buildAbove(index, 1);
  });
  return next > built;
}

interface TreeSources {
  journal: DatabaseSync;
  index: DatabaseSync | null;
  stream: Stream;
}

export function readSubtrees({ journal, index, stream }: TreeSources): ReadSubtree {
  return subtreesFrom({
    readTile: (level, tile) => (index ? readTile(index, tileId(level, tile)) : undefined),
    readLeaves: (from, count) => [...readLeaves(journal, stream.first + from, stream.first + from + count - 1)],
  });
}

export function readTile(index: DatabaseSync, id: number): TreeHash[] | undefined {
  const hashes = index.prepare('SELECT hashes FROM tile WHERE id = ?').get(id)?.hashes;
  return hashes instanceof Uint8Array ? splitHashes(hashes) : undefined;
}

/** Whether the tiles were built from this journal. */
export function areTilesOf(journal: DatabaseSync, index: DatabaseSync): boolean {
  const count = tilesAt(index, 0);
  if (count === 0) return true;
  const last = readTile(index, tileId(0, count - 1))?.at(-1);
  const stream = readStream(journal);
  if (!stream || last === undefined) return false;
  const leaf = journal.prepare('SELECT leaf FROM event WHERE seq = ?').get(stream.first + count * tileHashes - 1)?.leaf;
  return leaf instanceof Uint8Array && Buffer.compare(leaf, toBytes(last)) === 0;
}

/** Each hash of a tile above is the root of a tile below. */
function buildAbove(index: DatabaseSync, level: number): void {
  const complete = Math.floor(tilesAt(index, level - 1) / tileHashes);
  const built = tilesAt(index, level);
  for (let tile = built; tile < complete; tile += 1) {
    const below = Array.from({ length: tileHashes }, (_, n) => tileId(level - 1, tile * tileHashes + n));
    insertTile(
      index,
      tileId(level, tile),
      below.map((id) => rootOfComplete(readTile(index, id) ?? [])),
    );
  }
  if (complete > built) buildAbove(index, level + 1);
}

/** Tiles are built in order. */
function tilesAt(index: DatabaseSync, level: number): number {
  const sql = 'SELECT max(id) AS id FROM tile WHERE id >= ? AND id < ?';
  const last = index.prepare(sql).get(tileId(level, 0), tileId(level + 1, 0))?.id;
  return typeof last === 'number' ? last - tileId(level, 0) + 1 : 0;
}

function insertTile(index: DatabaseSync, id: number, hashes: readonly TreeHash[]): void {
  index.prepare('INSERT INTO tile VALUES (?, ?)').run(id, toBytes(hashes.join('')));
}
