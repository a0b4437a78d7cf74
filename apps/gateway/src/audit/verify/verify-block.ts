import type { DatabaseSync } from 'node:sqlite';
import { TreeEdge } from '../tree/tree-edge.ts';
import { hashLeaf, type TreeHash, toBytes } from '../tree/tree-hash.ts';

/** Blocks that start at a multiple of this are subtrees, which can be verified independently of each other. */
export const blockRecords = 65_536;

export interface Block {
  /** Its first and last record. */
  from: number;
  to: number;
  /** After which of its records the edge is wanted. Ascending. */
  edgesAt: readonly number[];
  /** Whether the records have leaves: those of an earlier version have none. */
  hasLeaves: boolean;
  /** Of a block whose first records were dropped: their edge. */
  dropped?: { size: number; roots: readonly TreeHash[] };
}

export interface VerifiedBlock {
  /** The edge after each wanted record, and that of the whole block. They come from the bodies, not from the leaves. */
  edges: Map<number, readonly TreeHash[]>;
  edge: readonly TreeHash[];
  /** The first record that is not as the journal itself says. If one is missing, no edges follow it. */
  flaw?: Flaw;
}

export interface Flaw {
  seq: number;
  kind: 'missing' | 'changed';
}

const pageRows = 1_024;

/** Hashes the records of a block again. */
export function verifyBlock(journal: DatabaseSync, { from, to, edgesAt, hasLeaves, dropped }: Block): VerifiedBlock {
  const readBodies = bodyReader(journal);
  const findChanged = hasLeaves ? leafComparer(journal) : () => undefined;
  const tree = new TreeEdge(dropped?.size, dropped?.roots);
  const edges = new Map<number, readonly TreeHash[]>();
  let flaw: Flaw | undefined;
  let wanted = 0;
  for (let page = from; page <= to; page += pageRows) {
    const last = Math.min(to, page + pageRows - 1);
    const hashes = readBodies(page, last).map(hashLeaf);
    for (const [n, hash] of hashes.entries()) {
      tree.append(hash);
      if (page + n !== edgesAt[wanted]) continue;
      edges.set(page + n, [...tree.roots]);
      wanted += 1;
    }
    flaw ??= findChanged(page, hashes);
    const next = page + hashes.length;
    if (next > last) continue;
    flaw ??= { seq: next, kind: 'missing' };
    break;
  }
  return { edges, edge: tree.roots, ...(flaw && { flaw }) };
}

/** Returns a function that reads the bodies from one record to another, up to the first that is missing. */
function bodyReader(journal: DatabaseSync): (from: number, to: number) => string[] {
  const select = journal.prepare('SELECT seq, body FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq');
  select.setReturnArrays(true);
  return (from, to) => {
    // Because of the line above.
    const rows = select.all(from, to) as unknown as [seq: number, body: string][];
    const gap = rows.findIndex(([seq], n) => seq !== from + n);
    return (gap < 0 ? rows : rows.slice(0, gap)).map(([, body]) => body);
  };
}

/**
 * Returns a function that compares hashes with the leaves of the records from one on. All leaves come as one string,
 * because a BLOB for each record takes a quarter of the whole time.
 */
function leafComparer(journal: DatabaseSync): (from: number, hashes: readonly TreeHash[]) => Flaw | undefined {
  const rows = 'SELECT seq, hex(leaf) AS leaf FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq';
  const [join, select] = [`SELECT group_concat(leaf, '') AS leaves FROM (${rows})`, rows].map((sql) =>
    journal.prepare(sql),
  );
  return (from, hashes) => {
    const to = from + hashes.length - 1;
    if (join?.get(from, to)?.leaves === toHex(hashes.join(''))) return undefined;
    const changed = select?.all(from, to).find(({ leaf }, n) => leaf !== toHex(hashes[n] ?? ''));
    return changed && { seq: Number(changed.seq), kind: 'changed' };
  };
}

/** As SQLite writes it. */
function toHex(hashes: TreeHash): string {
  return toBytes(hashes).toString('hex').toUpperCase();
}
