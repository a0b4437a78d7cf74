import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { TreeEdge } from '../../audit/tree/tree-edge.ts';
import { fromBytes, hashPair, splitHashes, type TreeHash, toBytes } from '../../audit/tree/tree-hash.ts';
import type { ReadSubtree } from '../../audit/tree/tree-proofs.ts';
import { lockFile } from './file-lock.ts';
import { keepPrivate } from './keep-private.ts';

/** Which records were dropped: all up to `last`. They count as gone, also while their rows are still being deleted. */
export interface Dropped {
  last: number;
  /** The record that says so. */
  event: number;
  /** The edge of the tree after `last`; of the records before the tree, if that is one of them. */
  edge: readonly TreeHash[];
}

/** The root of a complete subtree of 2^height leaves that were dropped. */
export interface KeptNode {
  height: number;
  place: number;
  hash: TreeHash;
}

/** Undefined if nothing was dropped yet. */
export function readDropped(db: DatabaseSync): Dropped | undefined {
  const hasTable = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'dropped'").get() !== undefined;
  const row = hasTable ? db.prepare('SELECT last, event, edge FROM dropped').get() : undefined;
  // The table is strict: a BLOB.
  return row && { last: Number(row.last), event: Number(row.event), edge: splitHashes(row.edge as Uint8Array) };
}

/** The last record that was dropped, 0 if none was. */
export function lastDropped(db: DatabaseSync): number {
  return readDropped(db)?.last ?? 0;
}

export function saveDropped(db: DatabaseSync, { last, event, edge }: Dropped): void {
  db.prepare('INSERT OR REPLACE INTO dropped VALUES (1, ?, ?, ?)').run(last, event, toBytes(edge.join('')));
}

/**
 * The tree of what was dropped, of a journal whose tree begins with record `first`.
 *
 * @throws if the row was changed by something else than a drop
 */
export function droppedTree(dropped: Dropped | undefined, first: number): TreeEdge {
  if (!dropped || dropped.last < first) return new TreeEdge();
  try {
    return new TreeEdge(dropped.last - first + 1, dropped.edge);
  } catch (cause) {
    throw new Error('its table dropped was changed; run audit verify, and restore journal.db from a backup', { cause });
  }
}

export function saveNodes(db: DatabaseSync, nodes: readonly KeptNode[]): void {
  const insert = db.prepare('INSERT OR REPLACE INTO node VALUES (?, ?, ?)');
  for (const { height, place, hash } of nodes) insert.run(height, place, toBytes(hash));
}

/** Returns a function that reads a node, if it was kept. */
export function nodeReader(db: DatabaseSync): (height: number, place: number) => TreeHash | undefined {
  const select = db.prepare('SELECT hash FROM node WHERE height = ? AND place = ?');
  return (height, place) => {
    const hash = select.get(height, place)?.hash;
    return hash instanceof Uint8Array ? fromBytes(hash) : undefined;
  };
}

/** Reads subtrees that begin within the first `size` leaves from nodes, as far as they were kept, and others from `rest`. */
export function withNodes(db: DatabaseSync, size: number, rest: ReadSubtree): ReadSubtree {
  if (size === 0) return rest;
  const node = nodeReader(db);
  const read: ReadSubtree = (height, place) => {
    if (place * 2 ** height >= size) return rest(height, place);
    const kept = node(height, place);
    if (kept !== undefined) return kept;
    return height === 0 ? rest(0, place) : hashPair(read(height - 1, place * 2), read(height - 1, place * 2 + 1));
  };
  return read;
}

/** Whether rows of dropped records are still there. */
export function hasUndeleted(db: DatabaseSync): boolean {
  return firstSeq(db) <= lastDropped(db);
}

export function firstSeq(db: DatabaseSync): number {
  return Number(db.prepare('SELECT min(seq) AS seq FROM event').get()?.seq ?? Number.POSITIVE_INFINITY);
}

/** About 60 pages, which are zeroed and written twice: 1 to 2 ms in which nothing can be appended. */
const rowsAtOnce = 256;

/**
 * Deletes some of the rows that were dropped, the oldest first, so that their bytes are gone from the file. Returns whether
 * there are more. It may be stopped at any moment and goes on where it was.
 */
export function deleteDropped(db: DatabaseSync): boolean {
  if (!hasUndeleted(db)) return false;
  const last = lastDropped(db);
  const to = Math.min(firstSeq(db) + rowsAtOnce - 1, last);
  // Without a sync: what a power failure brings back is deleted later.
  db.exec('PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL');
  try {
    db.prepare('DELETE FROM event WHERE seq <= ?').run(to);
  } finally {
    db.exec('PRAGMA secure_delete = FAST; PRAGMA synchronous = FULL');
  }
  return to < last;
}

/** One program at a time drops records or deletes them. Undefined while another does. */
export function lockDrops(dataDir: string, timeoutMs = 0): DatabaseSync | undefined {
  const path = join(dataDir, 'drop.lock');
  keepPrivate(path);
  return lockFile(path, timeoutMs);
}
