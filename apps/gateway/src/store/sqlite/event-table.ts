import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { StreamEvent } from '../../audit/audit-event.ts';
import { eventCodes } from '../../audit/event-codes.ts';
import { encodeHash } from '../../audit/tree/checkpoint.ts';
import { TreeEdge } from '../../audit/tree/tree-edge.ts';
import { hashBytes, hashLeaf, splitHashes, type TreeHash, toBytes } from '../../audit/tree/tree-hash.ts';
import { droppedTree, readDropped } from './dropped-table.ts';

/** Where an event is, and its hash in the tree. */
interface Kept {
  seq: number;
  leaf: TreeHash;
}

/** Returns a function that appends an event. */
export function prepareInsert(db: DatabaseSync): (body: string) => Kept {
  const insert = db.prepare('INSERT INTO event (body, leaf) VALUES (?, ?)');
  return (body) => {
    const leaf = hashLeaf(body);
    return { seq: Number(insert.run(body, toBytes(leaf)).lastInsertRowid), leaf };
  };
}

/** The tree of a journal: its leaves are the events from `first` on. */
export interface Stream {
  origin: string;
  first: number;
  /** Of the last checkpoint. */
  edge: TreeEdge;
  /** Of what was dropped: the leaves that are still there follow it. */
  dropped: TreeEdge;
}

/** Undefined for a journal of a version that had no tree. @throws if the row was changed by something else than a gateway */
export function readStream(db: DatabaseSync): Stream | undefined {
  const row = hasTree(db) ? db.prepare('SELECT origin, first, size, edge FROM stream').get() : undefined;
  if (!row) return undefined;
  // The table is strict: a BLOB.
  const roots = splitHashes(row.edge as Uint8Array);
  const first = Number(row.first);
  const edge = edgeOf(Number(row.size), roots);
  return { origin: String(row.origin), first, edge, dropped: droppedTree(readDropped(db), first) };
}

function edgeOf(size: number, roots: readonly TreeHash[]): TreeEdge {
  try {
    return new TreeEdge(size, roots);
  } catch (cause) {
    throw new Error('its table stream was changed; run audit verify, and restore journal.db from a backup', { cause });
  }
}

/** Whether the journal is of a version that has a tree. */
export function hasTree(db: DatabaseSync): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'stream'").get() !== undefined;
}

export function lastSeq(db: DatabaseSync): number {
  // A greater number, which nobody but an editor of the file can have given, would be none of JavaScript.
  const sql = 'SELECT min(coalesce(max(seq), 0), 9007199254740991) AS seq FROM event';
  return Number(db.prepare(sql).get()?.seq);
}

/** Notes the edge of a checkpoint, so that the next start does not have to read all leaves. */
export function saveEdge(db: DatabaseSync, edge: TreeEdge): void {
  db.prepare('UPDATE stream SET size = ?, edge = ?').run(edge.size, toBytes(edge.roots.join('')));
}

const pageRows = 2_048;

/** The leaves of the events from `from` to `to`. @throws if one of these events is missing */
export function* readLeaves(db: DatabaseSync, from: number, to: number): Generator<TreeHash> {
  // A BLOB for each leaf takes three times as long.
  const select = db.prepare(`
    SELECT count(*) FILTER (WHERE length(leaf) = ${hashBytes}) AS count, group_concat(hex(leaf), '' ORDER BY seq) AS leaves
    FROM event WHERE seq BETWEEN ? AND ?`);
  for (let page = from; page <= to; page += pageRows) {
    const last = Math.min(to, page + pageRows - 1);
    const row = select.get(page, last);
    if (row?.count !== last - page + 1) throw new MissingRecord(firstWithoutLeaf(db, page));
    yield* splitHashes(Buffer.from(String(row.leaves), 'hex'));
  }
}

function firstWithoutLeaf(db: DatabaseSync, from: number): number {
  let seq = from;
  const rows = db
    .prepare(`SELECT seq FROM event WHERE seq >= ? AND length(leaf) = ${hashBytes} ORDER BY seq`)
    .iterate(from);
  for (const row of rows) {
    if (row.seq !== seq) break;
    seq += 1;
  }
  return seq;
}

/** The journal was changed by something else than a gateway. */
export class MissingRecord extends Error {
  override readonly name = 'MissingRecord';

  readonly seq: number;

  constructor(seq: number) {
    super(`its record ${seq} is missing; run audit verify, and restore journal.db from a backup`);
    this.seq = seq;
  }
}

/**
 * Begins the tree of a journal with an event that has the number and the root of what lies before it, so that neither can
 * change any more.
 */
export function beginStream(db: DatabaseSync): void {
  const before = new TreeEdge();
  for (const { body } of db.prepare('SELECT body FROM event ORDER BY seq').iterate())
    before.append(hashLeaf(String(body)));
  const id = randomUUID();
  const event: StreamEvent = {
    v: 1,
    kind: 'stream',
    code: eventCodes.stream.begun,
    id,
    time: new Date().toISOString(),
    origin: `doubletick-gateway/${id}`,
    before: { count: before.size, root: encodeHash(before.root()) },
  };
  const { seq } = prepareInsert(db)(JSON.stringify(event));
  db.prepare('INSERT INTO stream VALUES (1, ?, ?, 0, ?)').run(event.origin, seq, new Uint8Array());
}
