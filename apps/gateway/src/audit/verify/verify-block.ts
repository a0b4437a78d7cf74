import type { DatabaseSync } from 'node:sqlite';
import { TreeEdge } from '../tree/tree-edge.ts';
import { hashLeaf, type TreeHash, toBytes } from '../tree/tree-hash.ts';

/**
 * Blocks that start at a multiple of this are subtrees, which can be verified independently of each other. So few that
 * threads end at nearly the same time.
 */
export const blockRecords = 16_384;

export interface Block {
  /** Its first and last record. */
  from: number;
  to: number;
  /** After which of its records the edge is wanted. Ascending. */
  edgesAt: readonly number[];
  /** Whether the records have leaves: those of an earlier version have none. */
  hasLeaves: boolean;
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

/** Their strings are garbage before they would have to be copied: 1,024 rows take a tenth longer. */
const pageRows = 256;

/** Hashes the records of a block again. */
export function verifyBlock(journal: DatabaseSync, { from, to, edgesAt, hasLeaves }: Block): VerifiedBlock {
  const readPage = pageReader(journal);
  const tree = new TreeEdge();
  const edges = new Map<number, readonly TreeHash[]>();
  let flaw: Flaw | undefined;
  let wanted = 0;
  for (let page = from; page <= to; page += pageRows) {
    const last = Math.min(to, page + pageRows - 1);
    const rows = readPage(page, last);
    const hashes = rows.map(([body]) => hashLeaf(body));
    for (const [n, hash] of hashes.entries()) {
      tree.append(hash);
      if (page + n !== edgesAt[wanted]) continue;
      edges.set(page + n, [...tree.roots]);
      wanted += 1;
    }
    if (hasLeaves) flaw ??= findChanged(page, rows, hashes);
    const next = page + rows.length;
    if (next > last) continue;
    flaw ??= { seq: next, kind: 'missing' };
    break;
  }
  return { edges, edge: tree.roots, ...(flaw && { flaw }) };
}

/** A record's body, and its leaf as a string, because a BLOB for each takes a quarter of the whole time. */
type Row = [body: string, hexOfLeaf: string];

/** Returns a function that reads from one record to another, up to the first that is missing. */
function pageReader(journal: DatabaseSync): (from: number, to: number) => Row[] {
  const range = 'FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq';
  const select = journal.prepare(`SELECT body, hex(leaf) ${range}`);
  const selectSeqs = journal.prepare(`SELECT seq ${range}`);
  select.setReturnArrays(true);
  return (from, to) => {
    // Because of the line above.
    const rows = select.all(from, to) as unknown as Row[];
    if (rows.length === to - from + 1) return rows;
    // Not more than were read: a gateway may append meanwhile.
    const seqs = selectSeqs.all(from, to).slice(0, rows.length);
    const gap = seqs.findIndex(({ seq }, n) => seq !== from + n);
    return gap < 0 ? rows : rows.slice(0, gap);
  };
}

/** Compares a page at once. */
function findChanged(from: number, rows: readonly Row[], hashes: readonly TreeHash[]): Flaw | undefined {
  if (rows.map(([, leaf]) => leaf).join('') === toHex(hashes.join(''))) return undefined;
  const at = rows.findIndex(([, leaf], n) => leaf !== toHex(hashes[n] ?? ''));
  return at < 0 ? undefined : { seq: from + at, kind: 'changed' };
}

/** As SQLite writes it. */
function toHex(hashes: TreeHash): string {
  return toBytes(hashes).toString('hex').toUpperCase();
}
