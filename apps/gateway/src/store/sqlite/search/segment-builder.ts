import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type AuditEvent, parseEvent } from '../../../audit/audit-event.ts';
import { searchFields, valuesOf } from '../../../audit/search-terms.ts';
import { transaction } from '../../transaction.ts';
import { lateTerm, termOf } from './index-database.ts';
import { encodeList } from './posting-list.ts';

interface Indexed {
  seq: number;
  id: string;
  kind: AuditEvent['kind'];
  terms: number[];
}

/** Of how many events `high_time` has the highest time. */
const timeBlock = 1_024;

/** Collects the events of one segment, in order, then writes it. */
export class SegmentBuilder {
  readonly #db: DatabaseSync;
  readonly #first: number;
  readonly #events: Indexed[] = [];
  /** The seq of the last event of each request in this segment. */
  readonly #newest = new Map<string, number>();
  readonly #highTimes: [last: number, ms: number][] = [];
  #highMs: number;
  #last: number;
  #lastHash = '';

  constructor(db: DatabaseSync, first: number) {
    this.#db = db;
    this.#first = first;
    this.#last = first - 1;
    this.#highMs = Number(db.prepare('SELECT coalesce(max(ms), 0) AS ms FROM high_time').get()?.ms);
  }

  get last(): number {
    return this.#last;
  }

  add(seq: number, body: string): void {
    this.#last = seq;
    this.#lastHash = hash('sha256', body);
    const event = parseEvent(body);
    if (event) {
      this.#events.push({ seq, id: event.id, kind: event.kind, terms: termsOf(event) });
      this.#newest.set(event.id, seq);
      this.#highMs = Math.max(this.#highMs, Date.parse(event.time) || 0);
    }
    if ((seq - this.#first + 1) % timeBlock === 0) this.#highTimes.push([seq, this.#highMs]);
  }

  write(): void {
    const lists = this.#listsByTerm();
    const terms = [...lists.keys()].sort((a, b) => a - b);
    const insertPosting = this.#db.prepare('INSERT INTO posting VALUES (?, ?, ?)');
    const insertTime = this.#db.prepare('INSERT OR REPLACE INTO high_time VALUES (?, ?)');
    transaction(this.#db, () => {
      this.#markLate(lists, terms);
      const id = allocateSegment(this.#db);
      for (const term of terms) insertPosting.run(id, term, encodeList(lists.get(term) ?? [], this.#first));
      for (const [last, ms] of this.#highTimes) insertTime.run(last, ms);
      insertTime.run(this.#last, this.#highMs);
      insertSegment(this.#db, { id, first: this.#first, last: this.#last, lastHash: this.#lastHash });
    });
  }

  /** Only the last event of a request in this segment can be found. */
  #listsByTerm(): Map<number, number[]> {
    const lists = new Map<number, number[]>();
    for (const { seq, id, terms } of this.#events) {
      if (this.#newest.get(id) !== seq) continue;
      for (const term of terms) {
        const list = lists.get(term);
        if (list) list.push(seq);
        else lists.set(term, [seq]);
      }
    }
    return lists;
  }

  /**
   * Posts the requests that have an event in an earlier segment, so that a search for an outcome does not find that one.
   * Only an open intent and an end that is cut later are ever replaced.
   */
  #markLate(lists: Map<number, number[]>, terms: number[]): void {
    const open = new Set(
      this.#db
        .prepare('SELECT id FROM open_intent')
        .all()
        .map((row) => String(row.id)),
    );
    const ended = new Set(this.#events.filter(({ kind }) => kind === 'end').map(({ id }) => id));
    const late = new Set<number>();
    const insert = this.#db.prepare('INSERT OR IGNORE INTO open_intent VALUES (?)');
    const remove = this.#db.prepare('DELETE FROM open_intent WHERE id = ?');
    for (const { seq, id, kind } of this.#events) {
      const isLast = this.#newest.get(id) === seq;
      if (kind === 'intent') {
        if (isLast) insert.run(id);
        continue;
      }
      if (isLast && (open.has(id) || (kind === 'cut' && !ended.has(id)))) late.add(seq);
      if (open.has(id)) remove.run(id);
    }
    if (late.size === 0) return;
    lists.set(lateTerm, [...late]);
    terms.unshift(lateTerm);
  }
}

/** Reserves an ID. Until the segment has its row, its postings are left over from a program that was killed. */
export function allocateSegment(db: DatabaseSync): number {
  const highest = 'SELECT max(id) AS id FROM (SELECT id FROM segment UNION ALL SELECT segment FROM leftover)';
  const id = Number(db.prepare(highest).get()?.id ?? 0) + 1;
  db.prepare('INSERT INTO leftover VALUES (?)').run(id);
  return id;
}

interface Segment {
  id: number;
  first: number;
  last: number;
  lastHash: string;
}

/** Makes a segment visible to searches. */
export function insertSegment(db: DatabaseSync, { id, first, last, lastHash }: Segment): void {
  db.prepare('DELETE FROM leftover WHERE segment = ?').run(id);
  db.prepare('INSERT INTO segment VALUES (?, ?, ?, ?)').run(id, first, last, lastHash);
}

/** Hashes of values that most events share. */
const known = new Map<string, number>();

function termsOf(event: AuditEvent): number[] {
  const terms = searchFields.flatMap((field) =>
    valuesOf(event, field).map((value) => {
      if (field === 'recipient' || field === 'id' || field === 'requestId') return termOf(field, value);
      const name = `${field}\0${value}`;
      let term = known.get(name);
      if (term !== undefined) return term;
      term = termOf(field, value);
      if (known.size < 10_000) known.set(name, term);
      return term;
    }),
  );
  return [...new Set(terms)];
}
