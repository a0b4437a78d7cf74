import type { DatabaseSync } from 'node:sqlite';
import { type Dropped, nodeReader } from '../../store/sqlite/dropped-table.ts';
import type { Stream } from '../../store/sqlite/event-table.ts';
import { parseAdminEvent } from '../audit-event.ts';
import { encodeHash } from '../tree/checkpoint.ts';
import { edgePlaces } from '../tree/kept-nodes.ts';
import { rootOfComplete, tileHashes, tileHeight } from '../tree/tiles.ts';
import { rootOf, TreeEdge } from '../tree/tree-edge.ts';
import { hashPair, type TreeHash } from '../tree/tree-hash.ts';

/** What a record says about the drop of what was before it. */
export interface StatedDrop {
  /** The last record that was dropped. */
  last: number;
  /** The record that says so, and when that was. */
  record: number;
  time: string;
}

interface DroppedLog {
  journal: DatabaseSync;
  stream: Stream;
  dropped: Dropped;
}

/** The record that says exactly what the journal says was dropped. */
export function statedDrop(journal: DatabaseSync, { last, event, edge }: Dropped): StatedDrop | undefined {
  const select = journal.prepare('SELECT body, (SELECT first FROM stream) AS first FROM event WHERE seq = ?');
  const row = event > last ? select.get(event) : undefined;
  const record = parseAdminEvent(String(row?.body));
  if (record?.action !== 'log.dropped') return undefined;
  const { details } = record;
  const size = Math.max(0, last - Number(row?.first) + 1);
  const isSame = details.last === last && details.size === size && details.root === encodeHash(rootOf(edge));
  return isSame && edge.length === edgePlaces(size || last).length
    ? { last, record: event, time: record.time }
    : undefined;
}

/** The last record of which another record says that it was dropped, 0 if none does. */
export function lastStated(journal: DatabaseSync): number {
  const sql = `SELECT body FROM event WHERE instr(body, '"action":"log.dropped"') ORDER BY seq`;
  let last = 0;
  for (const { body } of journal.prepare(sql).iterate()) {
    const record = parseAdminEvent(String(body));
    if (record?.action === 'log.dropped') last = Math.max(last, Number(record.details.last) || 0);
  }
  return last;
}

export interface DroppedEdges {
  /** Of the tree after so many leaves, for these sizes within what was dropped, as far as hashes of them were kept. */
  edges: Map<number, readonly TreeHash[]>;
  /** Whether the hashes lead to the root that is recorded. */
  areWhole: boolean;
}

/** Reads the hashes that were kept, once and in order. */
export function droppedEdges({ journal, stream }: DroppedLog, sizes: readonly number[]): DroppedEdges {
  const { size, roots } = stream.dropped;
  const edges = new Map<number, readonly TreeHash[]>();
  if (size === 0) return { edges, areWhole: true };
  const node = nodeReader(journal);
  const below = belowBlock(node);
  const whole = new TreeEdge();
  const areAboveRight = aboveChecker(node);
  let areWhole = true;
  for (const one of [...new Set([...sizes, size])].toSorted((a, b) => a - b)) {
    if (one > size) break;
    for (let block = whole.size; (block + 1) * tileHashes <= one; block += 1) {
      const root = node(tileHeight, block) ?? '';
      areWhole &&= root !== '' && areAboveRight(root, block);
      whole.append(root);
    }
    const rest = edgePlaces(one).filter(({ height }) => height < tileHeight);
    const ends = rest.flatMap(({ height, place }) => below(height, place) ?? []);
    if (ends.length === rest.length) edges.set(one, [...whole.roots, ...ends]);
  }
  return { edges, areWhole: areWhole && edges.get(size)?.join('') === roots.join('') };
}

type ReadNode = ReturnType<typeof nodeReader>;

/** A subtree may have been kept as the two below it. */
function belowBlock(node: ReadNode): ReadNode {
  const read: ReadNode = (height, place) => {
    const kept = node(height, place);
    if (kept !== undefined || height === 0) return kept;
    const left = read(height - 1, place * 2);
    const right = left === undefined ? undefined : read(height - 1, place * 2 + 1);
    return left === undefined || right === undefined ? undefined : hashPair(left, right);
  };
  return read;
}

/** Returns a function that takes the roots of blocks in order, and compares what was kept above 256 of a height. */
function aboveChecker(node: ReadNode) {
  const rows = new Map<number, TreeHash[]>();
  return function isRight(root: TreeHash, place: number, height = tileHeight): boolean {
    const row = rows.get(height) ?? [];
    row.push(root);
    rows.set(height, row);
    if (row.length < tileHashes) return true;
    rows.delete(height);
    const [above, at] = [rootOfComplete(row), Math.floor(place / tileHashes)];
    return node(height + tileHeight, at) === above && isRight(above, at, height + tileHeight);
  };
}
