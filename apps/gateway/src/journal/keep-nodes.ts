import type { DatabaseSync } from 'node:sqlite';
import { edgePlaces, nodesBeside } from '../audit/tree/kept-nodes.ts';
import { rootOfComplete, subtreesFrom, tileHashes, tileHeight } from '../audit/tree/tiles.ts';
import type { TreeHash } from '../audit/tree/tree-hash.ts';
import type { ReadSubtree } from '../audit/tree/tree-proofs.ts';
import { type KeptNode, nodeReader, withNodes } from '../store/sqlite/dropped-table.ts';
import { MissingRecord, readLeaves, type Stream } from '../store/sqlite/event-table.ts';

interface DropPlan {
  journal: DatabaseSync;
  stream: Stream;
  /** How many leaves are dropped, with those that were dropped before. */
  size: number;
  /** Of all checkpoints, in any order. */
  sizes: readonly number[];
}

/** What is needed of the leaves that are dropped now: 32 bytes for 256 of them, and up to 8 hashes for a checkpoint. */
export function* nodesToKeep(plan: DropPlan): Generator<KeptNode> {
  const { journal, stream, size } = plan;
  const from = Math.floor(stream.dropped.size / tileHashes);
  const sizesIn = Map.groupBy([...plan.sizes, size].filter(isWithin(size)), (one) => Math.floor(one / tileHashes));
  const above = rootsAbove(journal);
  for (let block = from; block * tileHashes < size; block += 1) {
    const [first, end] = [block * tileHashes, Math.min(size, (block + 1) * tileHashes)];
    const read = readBlock(plan, first, end);
    for (const { height, place } of places(sizesIn.get(block) ?? [], {
      first,
      end,
      isNew: first >= stream.dropped.size,
    })) {
      const hash = read(height, place);
      if (hash !== undefined) yield { height, place, hash };
    }
    if (end < (block + 1) * tileHashes) continue;
    const root = read(tileHeight, block);
    if (root === undefined) throw new Error(incomplete);
    yield { height: tileHeight, place: block, hash: root };
    yield* above(block, root);
  }
}

/** The edge of what is dropped, once its nodes are kept. */
export function edgeToKeep({ journal, stream, size }: DropPlan): TreeHash[] {
  const read = withNodes(journal, size, leafReader(journal, stream));
  return edgePlaces(size).map(({ height, place }) => read(height, place));
}

const incomplete =
  'what was kept of the records that were dropped before is incomplete; restore journal.db from a backup';

const isWithin = (size: number) => (one: number) => one > 0 && one <= size;

/** With many checkpoints in a block, its leaves need less space. */
function places(sizes: readonly number[], { first, end, isNew }: { first: number; end: number; isNew: boolean }) {
  const beside = nodesBeside(sizes, end);
  if (!isNew || beside.length <= end - first) return beside;
  return Array.from({ length: end - first }, (_, n) => ({ height: 0, place: first + n }));
}

type TryReadSubtree = (height: number, place: number) => TreeHash | undefined;

/** Reads a block's leaves once. The first block may have begun with leaves that were dropped before. */
function readBlock({ journal, stream }: DropPlan, first: number, end: number): TryReadSubtree {
  if (first < stream.dropped.size) {
    return unlessMissing(withNodes(journal, stream.dropped.size, leafReader(journal, stream)));
  }
  const leaves = [...readLeaves(journal, stream.first + first, stream.first + end - 1)];
  return (height, place) => {
    const from = place * 2 ** height - first;
    return rootOfComplete(leaves.slice(from, from + 2 ** height));
  };
}

/** A checkpoint may have been put into checkpoints.txt only after its leaves were dropped. */
function unlessMissing(read: ReadSubtree): TryReadSubtree {
  return (height, place) => {
    try {
      return read(height, place);
    } catch (error) {
      if (error instanceof MissingRecord) return undefined;
      throw error;
    }
  };
}

function leafReader(journal: DatabaseSync, { first }: Stream): ReadSubtree {
  return subtreesFrom({
    readTile: () => undefined,
    readLeaves: (from, count) => [...readLeaves(journal, first + from, first + from + count - 1)],
  });
}

/** Returns a function that takes the roots of blocks in order, and yields each root above 256 of a height. */
function rootsAbove(journal: DatabaseSync) {
  const kept = nodeReader(journal);
  const rows = new Map<number, TreeHash[]>();
  const known = (height: number, place: number) => {
    const hash = kept(height, place);
    if (hash === undefined) throw new Error(incomplete);
    return hash;
  };
  function* add(place: number, root: TreeHash, height = tileHeight): Generator<KeptNode> {
    const at = place % tileHashes;
    const row = rows.get(height) ?? Array.from({ length: at }, (_, n) => known(height, place - at + n));
    row.push(root);
    rows.set(height, row.length < tileHashes ? row : []);
    if (row.length < tileHashes) return;
    const node = { height: height + tileHeight, place: Math.floor(place / tileHashes), hash: rootOfComplete(row) };
    yield node;
    yield* add(node.place, node.hash, node.height);
  }
  return add;
}
