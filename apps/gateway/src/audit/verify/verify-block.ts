import type { DatabaseSync } from 'node:sqlite';
import { TreeEdge } from '../tree/tree-edge.ts';
import { fromBytes, hashLeaf, type TreeHash } from '../tree/tree-hash.ts';

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
export function verifyBlock(journal: DatabaseSync, { from, to, edgesAt, hasLeaves }: Block): VerifiedBlock {
  const select = journal.prepare(
    `SELECT seq, body${hasLeaves ? ', leaf' : ''} FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq`,
  );
  const tree = new TreeEdge();
  const edges = new Map<number, readonly TreeHash[]>();
  let flaw: Flaw | undefined;
  let wanted = 0;
  let next = from;
  for (let page = from; page <= to; page += pageRows) {
    for (const { seq, body, leaf } of select.all(page, Math.min(to, page + pageRows - 1))) {
      if (seq !== next) break;
      const hash = hashLeaf(String(body));
      if (hasLeaves && !(leaf instanceof Uint8Array && fromBytes(leaf) === hash)) flaw ??= { seq, kind: 'changed' };
      tree.append(hash);
      if (seq === edgesAt[wanted]) {
        edges.set(seq, [...tree.roots]);
        wanted += 1;
      }
      next += 1;
    }
    if (next <= Math.min(to, page + pageRows - 1)) {
      flaw ??= { seq: next, kind: 'missing' };
      break;
    }
  }
  return { edges, edge: tree.roots, ...(flaw && { flaw }) };
}
