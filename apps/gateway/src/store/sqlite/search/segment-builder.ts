import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type AuditEvent, parseAdminEvent, parseEvent } from '../../../audit/audit-event.ts';
import { changeFields, changeValuesOf, type SearchField, searchFields, valuesOf } from '../../../audit/search-terms.ts';
import { remember } from '../../../remember.ts';
import { transaction } from '../../transaction.ts';
import { termOf } from './index-database.ts';
import { decodeList, encodeList } from './posting-list.ts';

interface Indexed {
  seq: number;
  id: string;
  /** Null for a change, which no other event replaces. */
  kind: AuditEvent['kind'] | null;
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
  /** Intents without a later event: most have one within milliseconds, so their terms are added at the end. */
  readonly #intents = new Map<string, { seq: number; event: AuditEvent }>();
  /** The seqs of the events with a term, ascending, but for intents while they are added. */
  readonly #lists = new Map<number, number[]>();
  readonly #highTimes: [last: number, ms: number][] = [];
  #highMs: number;
  #last: number;
  #lastBody = '';

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
    this.#lastBody = body;
    const event = parseEvent(body);
    const change = event ? undefined : parseAdminEvent(body);
    if (event) {
      this.#addEvent({ seq, id: event.id, kind: event.kind });
      if (event.kind === 'intent') this.#intents.set(event.id, { seq, event });
      else {
        this.#intents.delete(event.id);
        this.#addTerms(event, seq);
      }
    } else if (change) {
      this.#addEvent({ seq, id: change.id, kind: null });
      for (const field of changeFields) {
        for (const value of changeValuesOf(change, field)) this.#addTerm(termOf(field, value), seq);
      }
    }
    this.#highMs = Math.max(this.#highMs, Date.parse((event ?? change)?.time ?? '') || 0);
    if ((seq - this.#first + 1) % timeBlock === 0) this.#highTimes.push([seq, this.#highMs]);
  }

  #addEvent(event: Indexed): void {
    this.#events.push(event);
    this.#newest.set(event.id, event.seq);
  }

  #addTerms(event: AuditEvent, seq: number): void {
    for (const field of searchFields) {
      for (const value of valuesOf(event, field)) this.#addTerm(termOfEvent(field, value), seq);
    }
  }

  #addTerm(term: number, seq: number): void {
    const list = this.#lists.get(term);
    if (!list) return void this.#lists.set(term, [seq]);
    // An event may have a value twice, such as a recipient.
    if (list.at(-1) !== seq) list.push(seq);
  }

  write(): void {
    this.#addOpenIntents();
    const lists = this.#listsOfNewest();
    const terms = [...lists.keys()].sort((a, b) => a - b);
    const insertPosting = this.#db.prepare('INSERT INTO posting VALUES (?, ?, ?)');
    const insertTime = this.#db.prepare('INSERT OR REPLACE INTO high_time VALUES (?, ?)');
    transaction(this.#db, () => {
      this.#noteReplaced();
      const id = allocateSegment(this.#db);
      for (const term of terms) insertPosting.run(id, term, encodeList(lists.get(term) ?? [], this.#first));
      for (const [last, ms] of this.#highTimes) insertTime.run(last, ms);
      insertTime.run(this.#last, this.#highMs);
      const lastHash = hash('sha256', this.#lastBody);
      insertSegment(this.#db, { id, first: this.#first, last: this.#last, lastHash });
    });
  }

  /** They come late. Measured: to insert each where it belongs takes ten times as long if half of the events are open. */
  #addOpenIntents(): void {
    for (const { seq, event } of this.#intents.values()) this.#addTerms(event, seq);
    if (this.#intents.size === 0) return;
    for (const list of this.#lists.values()) list.sort((a, b) => a - b);
  }

  /** Only the last event of a request in this segment can be found. */
  #listsOfNewest(): Map<number, number[]> {
    const isReplaced = ({ seq, id, kind }: Indexed) => kind !== 'intent' && this.#newest.get(id) !== seq;
    const replaced = new Set(this.#events.filter(isReplaced).map(({ seq }) => seq));
    if (replaced.size === 0) return this.#lists;
    const lists = new Map<number, number[]>();
    for (const [term, seqs] of this.#lists) {
      const kept = seqs.filter((seq) => !replaced.has(seq));
      if (kept.length > 0) lists.set(term, kept);
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

/** More than the keys, teams and addresses of most companies. */
const mostKnown = 2_000;

/** Of values that many events share, by field. */
const knownTerms = new Map<SearchField, (value: string) => number>(
  searchFields
    .filter((field) => field !== 'recipient' && field !== 'id' && field !== 'requestId')
    .map((field) => [field, remember(mostKnown, (value) => termOf(field, value))]),
);

function termOfEvent(field: SearchField, value: string): number {
  return knownTerms.get(field)?.(value) ?? termOf(field, value);
}
