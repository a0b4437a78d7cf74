import type { DatabaseSync } from 'node:sqlite';
import { rootOfComplete, subtreesFrom, tileHashes, tileHeight, tileId } from '../../../audit/tree/tiles.ts';
import { splitHashes, type TreeHash, toBytes } from '../../../audit/tree/tree-hash.ts';
import type { ReadSubtree } from '../../../audit/tree/tree-proofs.ts';
import { transaction } from '../../transaction.ts';
import { nodeReader, withNodes } from '../dropped-table.ts';
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
  const built = Math.max(countLeafTiles(index), Math.ceil(stream.dropped.size / tileHashes));
  const complete = Math.floor((lastSeq(journal) - stream.first + 1) / tileHashes);
  const next = Math.min(complete, built + tilesAtOnce);
  if (next <= built) return false;
  const read = readSubtrees({ journal, index, stream });
  transaction(index, () => {
    for (let tile = built; tile < next; tile += 1) {
      const from = stream.first + tile * tileHashes;
      const leaves = [...readLeaves(journal, from, from + tileHashes - 1)];
      writeTile(index, tileId(0, tile), leaves);
      addAbove({ index, read }, { level: 1, place: tile, root: rootOfComplete(leaves) });
    }
  });
  return true;
}

/** Deletes tiles whose leaves were all dropped, except for the last tile, which shows how far they go. */
export function deleteDroppedTiles(journal: DatabaseSync, index: DatabaseSync): boolean {
  const dropped = Math.floor((readStream(journal)?.dropped.size ?? 0) / tileHashes);
  const end = Math.min(dropped, countLeafTiles(index) - 1);
  const sql = 'DELETE FROM tile WHERE id IN (SELECT id FROM tile WHERE id < ? ORDER BY id LIMIT ?)';
  return end > 0 && Number(index.prepare(sql).run(end, tilesAtOnce).changes) > 0;
}

interface TreeSources {
  journal: DatabaseSync;
  index: DatabaseSync | null;
  stream: Stream;
}

export function readSubtrees({ journal, index, stream }: TreeSources): ReadSubtree {
  const rest = subtreesFrom({
    readTile: (level, tile) => (index ? readTile(index, tileId(level, tile)) : undefined),
    readLeaves: (from, count) => [...readLeaves(journal, stream.first + from, stream.first + from + count - 1)],
  });
  return withNodes(journal, stream.dropped.size, rest);
}

export function readTile(index: DatabaseSync, id: number): TreeHash[] | undefined {
  const hashes = index.prepare('SELECT hashes FROM tile WHERE id = ?').get(id)?.hashes;
  return hashes instanceof Uint8Array ? splitHashes(hashes) : undefined;
}

/** Whether the tiles were built from this journal. */
export function areTilesOf(journal: DatabaseSync, index: DatabaseSync): boolean {
  const count = countLeafTiles(index);
  if (count === 0) return true;
  const tile = readTile(index, tileId(0, count - 1)) ?? [];
  const last = tile.at(-1);
  const stream = readStream(journal);
  if (!stream || last === undefined) return false;
  if (count * tileHashes <= stream.dropped.size)
    return nodeReader(journal)(tileHeight, count - 1) === rootOfComplete(tile);
  const leaf = journal.prepare('SELECT leaf FROM event WHERE seq = ?').get(stream.first + count * tileHashes - 1)?.leaf;
  return leaf instanceof Uint8Array && Buffer.compare(leaf, toBytes(last)) === 0;
}

interface TileRoot {
  level: number;
  /** Which hash of the level it is. */
  place: number;
  root: TreeHash;
}

/**
 * Not only complete tiles: otherwise a proof would have to read up to 255 tiles for the end of each level. In an index that
 * was built after a drop, the tile begins with what was kept of that.
 */
function addAbove(tree: { index: DatabaseSync; read: ReadSubtree }, { level, place, root }: TileRoot): void {
  const tile = Math.floor(place / tileHashes);
  const [id, at] = [tileId(level, tile), place % tileHashes];
  const known = (readTile(tree.index, id) ?? []).slice(0, at);
  const height = tileHeight * level;
  const missing = Array.from({ length: at - known.length }, (_, n) => tree.read(height, place - at + known.length + n));
  const hashes = [...known, ...missing, root];
  writeTile(tree.index, id, hashes);
  if (hashes.length === tileHashes) {
    addAbove(tree, { level: level + 1, place: tile, root: rootOfComplete(hashes) });
  }
}

/** They are built in order. */
function countLeafTiles(index: DatabaseSync): number {
  const last = index.prepare('SELECT max(id) AS id FROM tile WHERE id < ?').get(tileId(1, 0))?.id;
  return typeof last === 'number' ? last + 1 : 0;
}

function writeTile(index: DatabaseSync, id: number, hashes: readonly TreeHash[]): void {
  index.prepare('INSERT OR REPLACE INTO tile VALUES (?, ?)').run(id, toBytes(hashes.join('')));
}
