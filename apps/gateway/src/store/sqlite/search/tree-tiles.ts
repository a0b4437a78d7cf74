import type { DatabaseSync } from 'node:sqlite';
import { rootOfComplete, subtreesFrom, tileHashes, tileId } from '../../../audit/tree/tiles.ts';
import { splitHashes, type TreeHash, toBytes } from '../../../audit/tree/tree-hash.ts';
import type { ReadSubtree } from '../../../audit/tree/tree-proofs.ts';
import { transaction } from '../../transaction.ts';
import { lastSeq, readLeaves, readStream, type Stream } from '../event-table.ts';

/** Lets searches in the same thread go first after each 8,192 events. */
const tilesAtOnce = 32;

/**
 * Writes the next tiles of leaves that are complete, and adds the root of each to the tile above. Returns whether there
 * were any.
 */
export function buildTiles(journal: DatabaseSync, index: DatabaseSync): boolean {
  const stream = readStream(journal);
  if (!stream) return false;
  const built = countLeafTiles(index);
  const complete = Math.floor((lastSeq(journal) - stream.first + 1) / tileHashes);
  const next = Math.min(complete, built + tilesAtOnce);
  if (next <= built) return false;
  transaction(index, () => {
    for (let tile = built; tile < next; tile += 1) {
      const from = stream.first + tile * tileHashes;
      const leaves = [...readLeaves(journal, from, from + tileHashes - 1)];
      writeTile(index, tileId(0, tile), leaves);
      addAbove(index, { level: 1, place: tile, root: rootOfComplete(leaves) });
    }
  });
  return true;
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
  const count = countLeafTiles(index);
  if (count === 0) return true;
  const last = readTile(index, tileId(0, count - 1))?.at(-1);
  const stream = readStream(journal);
  if (!stream || last === undefined) return false;
  const leaf = journal.prepare('SELECT leaf FROM event WHERE seq = ?').get(stream.first + count * tileHashes - 1)?.leaf;
  return leaf instanceof Uint8Array && Buffer.compare(leaf, toBytes(last)) === 0;
}

interface TileRoot {
  level: number;
  /** Which hash of the level it is. */
  place: number;
  root: TreeHash;
}

/** Not only complete tiles: otherwise a proof would have to read up to 255 tiles for the end of each level. */
function addAbove(index: DatabaseSync, { level, place, root }: TileRoot): void {
  const tile = Math.floor(place / tileHashes);
  const id = tileId(level, tile);
  const hashes = [...(readTile(index, id) ?? []).slice(0, place % tileHashes), root];
  writeTile(index, id, hashes);
  if (hashes.length === tileHashes) addAbove(index, { level: level + 1, place: tile, root: rootOfComplete(hashes) });
}

/** They are built in order. */
function countLeafTiles(index: DatabaseSync): number {
  const last = index.prepare('SELECT max(id) AS id FROM tile WHERE id < ?').get(tileId(1, 0))?.id;
  return typeof last === 'number' ? last + 1 : 0;
}

function writeTile(index: DatabaseSync, id: number, hashes: readonly TreeHash[]): void {
  index.prepare('INSERT OR REPLACE INTO tile VALUES (?, ?)').run(id, toBytes(hashes.join('')));
}
