import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readTile } from '../../store/sqlite/search/tree-tiles.ts';
import type { Checkpoint } from '../tree/checkpoint.ts';
import { tileHashes, tileId } from '../tree/tiles.ts';
import type { TreeEdge } from '../tree/tree-edge.ts';
import { fromBytes, hashLeaf, type TreeHash } from '../tree/tree-hash.ts';

interface Difference {
  dataDir: string;
  journal: DatabaseSync;
  /** The record that is the first leaf. */
  first: number;
  /** The tree as far as it is as it was signed, and the first checkpoint that does not fit. */
  known: TreeEdge;
  wrong: Checkpoint;
}

/**
 * The first record that differs from the leaf that was signed. That leaf may still be beside the record, or in the tiles,
 * if the index was built before the journal was changed. Undefined if neither has what was signed.
 */
export function pinpoint(difference: Difference): number | undefined {
  const { dataDir, journal, first } = difference;
  const select = journal.prepare('SELECT leaf FROM event WHERE seq = ?');
  const beside = (index: number) => {
    const leaf = select.get(first + index)?.leaf;
    return leaf instanceof Uint8Array ? fromBytes(leaf) : undefined;
  };
  const tiles = openTiles(dataDir);
  try {
    return compare(difference, beside) ?? compare(difference, tiles.leafAt);
  } finally {
    tiles.close();
  }
}

function compare({ journal, first, known, wrong }: Difference, leafAt: (index: number) => TreeHash | undefined) {
  const tree = known.copy();
  const select = journal.prepare('SELECT body FROM event WHERE seq = ?');
  let differs: number | undefined;
  for (let index = known.size; index < wrong.size; index += 1) {
    const found = hashLeaf(String(select.get(first + index)?.body));
    const recorded = leafAt(index) ?? found;
    if (recorded !== found) differs ??= first + index;
    tree.append(recorded);
  }
  return tree.root() === wrong.root ? differs : undefined;
}

/** The leaves in index.db, as far as there is one that can be read. */
function openTiles(dataDir: string): { leafAt(index: number): TreeHash | undefined; close(): void } {
  let db: DatabaseSync | undefined;
  let tile: { number: number; hashes: TreeHash[] | undefined } | undefined;
  const read = (number: number) => {
    try {
      db ??= new DatabaseSync(join(dataDir, 'index.db'), { readOnly: true, timeout: 2_000 });
      return readTile(db, tileId(0, number));
    } catch {
      return undefined;
    }
  };
  return {
    leafAt(index) {
      const number = Math.floor(index / tileHashes);
      if (tile?.number !== number) tile = { number, hashes: read(number) };
      return tile.hashes?.[index % tileHashes];
    },
    close: () => db?.close(),
  };
}
