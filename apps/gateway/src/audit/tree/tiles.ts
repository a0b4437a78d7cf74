import { hashPair, type TreeHash } from './tree-hash.ts';
import type { ReadSubtree } from './tree-proofs.ts';

/** How many hashes a complete tile has: the roots of subtrees of 256^level leaves. */
export const tileHashes = 256;
export const tileHeight = 8;

/** A number for a tile, as SQLite's key. */
export function tileId(level: number, index: number): number {
  return level * 2 ** 40 + index;
}

export interface TileSource {
  /** The hashes of a tile, the last of a level with fewer than 256; undefined if it is not there. */
  readTile(level: number, index: number): readonly TreeHash[] | undefined;
  /** The hashes of this many leaves, starting at `first`. */
  readLeaves(first: number, count: number): readonly TreeHash[];
}

/** Reads subtrees from tiles, and what is in no tile from the leaves. */
export function subtreesFrom({ readTile, readLeaves }: TileSource): ReadSubtree {
  function read(height: number, index: number): TreeHash {
    const level = Math.floor(height / tileHeight);
    const length = 2 ** (height % tileHeight);
    const first = index * length;
    const tile = readTile(level, Math.floor(first / tileHashes));
    const hashes = tile?.slice(first % tileHashes, (first % tileHashes) + length);
    if (hashes?.length === length) return rootOfComplete(hashes);
    if (height <= tileHeight) return rootOfComplete(readLeaves(index * 2 ** height, 2 ** height));
    return hashPair(read(height - 1, index * 2), read(height - 1, index * 2 + 1));
  }
  return read;
}

/** The root of a complete subtree; the number of hashes is a power of two. */
export function rootOfComplete(hashes: readonly TreeHash[]): TreeHash {
  let row = hashes;
  while (row.length > 1) {
    const above: TreeHash[] = [];
    for (let at = 0; at < row.length; at += 2) above.push(hashPair(row[at] ?? '', row[at + 1] ?? ''));
    row = above;
  }
  return row[0] ?? '';
}
