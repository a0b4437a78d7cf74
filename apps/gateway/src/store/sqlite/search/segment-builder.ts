import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type AuditEvent, parseAdminEvent, parseEvent } from '../../../audit/audit-event.ts';
import { changeFields, changeValuesOf, type SearchTerm, searchFields, valuesOf } from '../../../audit/search-terms.ts';
import { transaction } from '../../transaction.ts';
import { termOf } from './index-database.ts';
import { decodeList, encodeList } from './posting-list.ts';

interface Indexed {
  seq: number;
  id: string;
  /** Null for a change, which no other event replaces. */
  kind: AuditEvent['kind'] | null;
  terms: number[];
}

/** Of how many events `high_time` has the highest time. */
const timeBlock = 1_024;

interface SegmentSource {
  /** The seq that the segment begins with. */
  first: number;
  /** Reads an event of an earlier segment. */
  readBody(seq: number): string;
}

/** Collects the events of one segment, in order, then writes it. */
export class SegmentBuilder {
  readonly #db: DatabaseSync;
  readonly #first: number;
  readonly #readBody: SegmentSource['readBody'];
  readonly #events: Indexed[] = [];
  /** The seq of the last event of each request in this segment. */
  readonly #newest = new Map<string, number>();
  readonly #highTimes: [last: number, ms: number][] = [];
  #highMs: number;
  #last: number;
  #lastHash = '';

  constructor(db: DatabaseSync, { first, readBody }: SegmentSource) {
    this.#db = db;
    this.#first = first;
    this.#readBody = readBody;
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
    const change = event ? undefined : parseAdminEvent(body);
    if (event) {
      this.#events.push({ seq, id: event.id, kind: event.kind, terms: termsOf(event) });
      this.#newest.set(event.id, seq);
    } else if (change) {
      const terms = changeFields.flatMap((field) => changeValuesOf(change, field).map((value) => termOf(field, value)));
      this.#events.push({ seq, id: change.id, kind: null, terms });
      this.#newest.set(change.id, seq);
    }
    this.#highMs = Math.max(this.#highMs, Date.parse((event ?? change)?.time ?? '') || 0);
    if ((seq - this.#first + 1) % timeBlock === 0) this.#highTimes.push([seq, this.#highMs]);
  }

  write(): void {
    const lists = this.#listsByTerm();
    const terms = [...lists.keys()].sort((a, b) => a - b);
    const insertPosting = this.#db.prepare('INSERT INTO posting VALUES (?, ?, ?)');
    const insertTime = this.#db.prepare('INSERT OR REPLACE INTO high_time VALUES (?, ?)');
    transaction(this.#db, () => {
      this.#noteReplaced();
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

  /** Notes which events of earlier segments are no longer the last of their request. */
  #noteReplaced(): void {
    const rows = this.#db.prepare('SELECT id, seq FROM open_intent').all();
    const open = new Map(rows.map(({ id, seq }) => [String(id), Number(seq)]));
    const insertOpen = this.#db.prepare('INSERT OR REPLACE INTO open_intent VALUES (?, ?)');
    const removeOpen = this.#db.prepare('DELETE FROM open_intent WHERE id = ?');
    const insertReplaced = this.#db.prepare('INSERT OR IGNORE INTO replaced VALUES (?, ?)');
    const seen = new Set<string>();
    for (const { seq, id, kind } of this.#events) {
      if (kind === 'intent') {
        if (this.#newest.get(id) === seq) insertOpen.run(id, seq);
      } else if (kind !== null) {
        // An end without an intent before it begins a request; a cut and a resolution never do.
        const earlier = seen.has(id) ? undefined : (open.get(id) ?? (kind === 'end' ? undefined : this.#find(id)));
        if (earlier !== undefined) insertReplaced.run(earlier, seq);
        if (open.has(id)) removeOpen.run(id);
      }
      seen.add(id);
    }
  }

  /** The last event of a request in the segments before this one. */
  #find(id: string): number | undefined {
    const sql = `SELECT first, seqs FROM segment JOIN posting ON posting.segment = segment.id AND term = ?
                 ORDER BY first DESC`;
    for (const { first, seqs } of this.#db.prepare(sql).iterate(termOf('id', id))) {
      // The table is strict: a BLOB.
      const found = decodeList(seqs as Uint8Array, Number(first));
      const seq = found.findLast((one) => parseEvent(this.#readBody(one))?.id === id);
      if (seq !== undefined) return seq;
    }
    return undefined;
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

const hasManyValues: ReadonlySet<SearchTerm[0]> = new Set(['recipient', 'id', 'requestId'] as const);

function termsOf(event: AuditEvent): number[] {
  const terms = searchFields.flatMap((field) =>
    valuesOf(event, field).map((value) => {
      if (hasManyValues.has(field)) return termOf(field, value);
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
