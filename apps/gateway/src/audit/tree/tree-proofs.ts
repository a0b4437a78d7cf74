import { hashPair, type TreeHash } from './tree-hash.ts';

/** The root of the complete subtree of 2^height leaves, of which `index` lie before it. */
export type ReadSubtree = (height: number, index: number) => TreeHash;

/** The root of the first `size` leaves. */
export function treeRoot(size: number, read: ReadSubtree): TreeHash {
  return rootBetween(0, size, read);
}

/**
 * The hashes beside the way from a leaf to the root, the leaf's sibling first.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1.1
 */
export function inclusionProof(index: number, size: number, read: ReadSubtree): TreeHash[] {
  const proof: TreeHash[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      proof.push(rootBetween(middle, to, read));
      to = middle;
    } else {
      proof.push(rootBetween(from, middle, read));
      from = middle;
    }
  }
  return proof.reverse();
}

/**
 * The hashes from which both roots follow: that of the first `size` leaves and that of `newSize`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1.2
 */
export function consistencyProof(size: number, newSize: number, read: ReadSubtree): TreeHash[] {
  const proof: TreeHash[] = [];
  let [from, to] = [0, newSize];
  while (size < to) {
    const middle = from + splitOf(to - from);
    if (size <= middle) {
      proof.push(rootBetween(middle, to, read));
      to = middle;
    } else {
      proof.push(rootBetween(from, middle, read));
      from = middle;
    }
  }
  // The root of the smaller tree is known to who checks the proof.
  if (from > 0) proof.push(rootBetween(from, to, read));
  return proof.reverse();
}

export interface Inclusion {
  leaf: TreeHash;
  index: number;
  size: number;
  proof: readonly TreeHash[];
}

/** The root that the proof leads to; undefined if it has too few or too many hashes. */
export function rootOfInclusion({ leaf, index, size, proof }: Inclusion): TreeHash | undefined {
  if (index >= size) return undefined;
  let [root, at, last] = [leaf, index, size - 1];
  for (const hash of proof) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      root = hashPair(hash, root);
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else root = hashPair(root, hash);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : undefined;
}

export interface Consistency {
  size: number;
  newSize: number;
  /** Of the first `size` leaves. */
  root: TreeHash;
  proof: readonly TreeHash[];
}

/** The root of the larger tree that the proof leads to; undefined if it does not lead to the smaller tree's root. */
export function rootOfConsistency({ size, newSize, root, proof }: Consistency): TreeHash | undefined {
  if (size === newSize) return proof.length === 0 ? root : undefined;
  if (size < 1 || size > newSize) return undefined;
  let [at, last] = [size - 1, newSize - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  const [first, ...rest] = at === 0 ? [root, ...proof] : proof;
  if (first === undefined) return undefined;
  let [old, grown] = [first, first];
  for (const hash of rest) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      [old, grown] = [hashPair(hash, old), hashPair(hash, grown)];
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else grown = hashPair(grown, hash);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && old === root ? grown : undefined;
}

/** `from` is a multiple of the largest power of two below `to - from`, as in every range that a tree is split into. */
function rootBetween(from: number, to: number, read: ReadSubtree): TreeHash {
  const [height, length] = subtreeWithin(to - from);
  const left = read(height, from / length);
  return length === to - from ? left : hashPair(left, rootBetween(from + length, to, read));
}

/** The largest power of two that is smaller than a number of leaves above one. */
function splitOf(leaves: number): number {
  const [, length] = subtreeWithin(leaves - 1);
  return length;
}

/** The largest complete subtree that fits. */
function subtreeWithin(leaves: number): [height: number, length: number] {
  let [height, length] = [0, 1];
  while (length * 2 <= leaves) [height, length] = [height + 1, length * 2];
  return [height, length];
}
