import type { DatabaseSync } from 'node:sqlite';
import { transaction } from '../../transaction.ts';
import { maxTerm } from './index-database.ts';
import { joinLists, type PostingList } from './posting-list.ts';
import { allocateSegment, insertSegment } from './segment-builder.ts';

const mergeCount = 16;
/** Of about 40 ms each, so that searches in the same thread do not wait long. */
const slices = 32;

interface SegmentRow {
  id: number;
  first: number;
  last: number;
  lastHash: string;
}

/**
 * Merges the 16 oldest segments that were not merged yet into one, so that a search reads fewer lists. Does nothing if
 * there are fewer. `pause` is awaited between steps.
 */
export async function mergeSegments(
  db: DatabaseSync,
  segmentEvents: number,
  pause: () => Promise<void>,
): Promise<boolean> {
  await deleteLeftovers(db, pause);
  const parts = selectUnmerged(db, segmentEvents);
  const [head, tail] = [parts[0], parts.at(-1)];
  if (parts.length < mergeCount || !head || !tail) return false;
  let id = 0;
  transaction(db, () => {
    id = allocateSegment(db);
  });
  for (let slice = 0; slice < slices; slice += 1) {
    await pause();
    const [from, to] = [slice, slice + 1].map((edge) => Math.floor((edge * (maxTerm + 1)) / slices));
    mergeTerms(db, parts, {
      id,
      first: head.first,
      from: from ?? 0,
      to: slice + 1 === slices ? maxTerm + 1 : (to ?? 0),
    });
  }
  transaction(db, () => {
    const remove = db.prepare('DELETE FROM segment WHERE id = ?');
    const leave = db.prepare('INSERT INTO leftover VALUES (?)');
    for (const part of parts) {
      remove.run(part.id);
      leave.run(part.id);
    }
    insertSegment(db, { id, first: head.first, last: tail.last, lastHash: tail.lastHash });
  });
  await deleteLeftovers(db, pause);
  return true;
}

function selectUnmerged(db: DatabaseSync, segmentEvents: number): SegmentRow[] {
  const sql = 'SELECT id, first, last, last_hash FROM segment WHERE last - first < ? ORDER BY first LIMIT ?';
  return db
    .prepare(sql)
    .all(segmentEvents, mergeCount)
    .map(({ id, first, last, last_hash }) => ({
      id: Number(id),
      first: Number(first),
      last: Number(last),
      lastHash: String(last_hash),
    }));
}

interface TermRange {
  id: number;
  first: number;
  from: number;
  to: number;
}

/** Terms from `from` to before `to`. */
function mergeTerms(db: DatabaseSync, parts: readonly SegmentRow[], { id, first, from, to }: TermRange): void {
  const select = db.prepare('SELECT term, seqs FROM posting WHERE segment = ? AND term >= ? AND term < ?');
  const insert = db.prepare('INSERT INTO posting VALUES (?, ?, ?)');
  const merged = new Map<number, PostingList[]>();
  for (const part of parts) {
    for (const row of select.all(part.id, from, to)) {
      // The table is strict: a BLOB.
      const list: PostingList = { bytes: row.seqs as Uint8Array, first: part.first };
      const before = merged.get(Number(row.term));
      if (before) before.push(list);
      else merged.set(Number(row.term), [list]);
    }
  }
  transaction(db, () => {
    for (const term of [...merged.keys()].sort((a, b) => a - b)) {
      insert.run(id, term, joinLists(merged.get(term) ?? [], first));
    }
  });
}

async function deleteLeftovers(db: DatabaseSync, pause: () => Promise<void>): Promise<void> {
  for (const { segment } of db.prepare('SELECT segment FROM leftover').all()) {
    await pause();
    transaction(db, () => {
      db.prepare('DELETE FROM posting WHERE segment = ?').run(segment ?? null);
      db.prepare('DELETE FROM leftover WHERE segment = ?').run(segment ?? null);
    });
  }
}
