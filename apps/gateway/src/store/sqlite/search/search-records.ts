import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { type AuditEvent, parseEvent } from '../../../audit/audit-event.ts';
import type { RecordQuery } from '../../../audit/audit-filter.ts';
import type { AuditRecord } from '../../../audit/audit-record.ts';
import { jsonNeedle, matches } from '../../../audit/search-terms.ts';
import { lastDropped } from '../dropped-table.ts';
import { lateTerm, termOf } from './index-database.ts';
import { decodeList, intersect } from './posting-list.ts';

/** What is searched. `index` is null if there is none that can be used: then every event is read. */
export interface SearchSources {
  journal: DatabaseSync;
  index: DatabaseSync | null;
}

/** A record, and the event that has it as it is stored. */
export interface FoundRecord {
  record: AuditRecord;
  seq: number;
  body: string;
}

/** Finds records, the newest first. */
export function searchRecords(sources: SearchSources, query: RecordQuery): FoundRecord[] {
  const search = new Search(sources, query);
  search.readTail();
  search.readSegments();
  return search.found;
}

class Search {
  readonly found: FoundRecord[] = [];
  readonly #journal: DatabaseSync;
  readonly #index: DatabaseSync | null;
  readonly #query: RecordQuery;
  readonly #start: number;
  readonly #indexedTo: number;
  readonly #selectBody;
  /** The seq of the last event of a request, of those seen so far. Earlier ones are not its record. */
  readonly #newest = new Map<string, number>();

  constructor({ journal, index }: SearchSources, query: RecordQuery) {
    this.#journal = journal;
    this.#index = index;
    this.#query = query;
    this.#indexedTo = Number(index?.prepare('SELECT max(last) AS last FROM segment').get()?.last ?? 0);
    this.#start = Math.max(lastDropped(journal) + 1, this.#findStart(query.since));
    this.#selectBody = journal.prepare('SELECT body FROM event WHERE seq = ?');
  }

  /** Reads the events that are not in the index. The outcome is compared later: an earlier event may have another. */
  readTail(): void {
    const needles = this.#query.terms.filter(([field]) => field !== 'outcome').map((term) => jsonNeedle(...term));
    this.#readEvents(Math.max(this.#indexedTo + 1, this.#start), Number.MAX_SAFE_INTEGER, needles);
  }

  readSegments(): void {
    if (this.#query.terms.length === 0) {
      this.#readEvents(this.#start, this.#indexedTo, []);
      return;
    }
    const segments = this.#index?.prepare('SELECT id, first FROM segment WHERE last >= ? ORDER BY first DESC');
    for (const segment of segments?.all(this.#start) ?? []) {
      if (this.#isFull()) return;
      this.#readSegment(Number(segment.id), Number(segment.first));
    }
  }

  #readEvents(from: number, to: number, needles: readonly string[]): void {
    const conditions = needles.map(() => 'AND instr(body, ?)').join(' ');
    const sql = `SELECT seq, body FROM event WHERE seq BETWEEN ? AND ? ${conditions} ORDER BY seq DESC`;
    if (this.#isFull() || from > to) return;
    const values: SQLInputValue[] = [from, to, ...needles];
    for (const { seq, body } of this.#journal.prepare(sql).iterate(...values)) {
      this.#offer(Number(seq), body);
      if (this.#isFull()) return;
    }
  }

  #readSegment(id: number, first: number): void {
    const select = this.#index?.prepare('SELECT seqs FROM posting WHERE segment = ? AND term = ?');
    const listOf = (term: number) => {
      const seqs = select?.get(id, term)?.seqs;
      return seqs instanceof Uint8Array ? decodeList(seqs, first) : [];
    };
    if (this.#query.terms.some(([field]) => field === 'outcome')) {
      for (const seq of listOf(lateTerm)) this.#see(this.#eventAt(seq), seq);
    }
    const lists: number[][] = [];
    for (const term of this.#query.terms) {
      const list = listOf(termOf(...term));
      if (list.length === 0) return;
      lists.push(list);
    }
    for (const seq of intersect(lists).toReversed()) {
      if (seq < this.#start || this.#isFull()) return;
      this.#offer(seq, this.#selectBody.get(seq)?.body);
    }
  }

  /** Takes an event as a record if it is the last of its request and matches. */
  #offer(seq: number, value: SQLOutputValue | undefined): void {
    const body = String(value);
    const event = parseEvent(body);
    if (!event || !this.#see(event, seq)) return;
    if (matches(kindless(event), this.#query.terms)) this.found.push({ record: toRecord(event), seq, body });
  }

  /** Whether the event is the last of its request so far. */
  #see(event: AuditEvent | undefined, seq: number): boolean {
    if (!event || (this.#newest.get(event.id) ?? 0) > seq) return false;
    this.#newest.set(event.id, seq);
    return true;
  }

  #eventAt(seq: number): AuditEvent | undefined {
    return parseEvent(String(this.#selectBody.get(seq)?.body));
  }

  #isFull(): boolean {
    return this.found.length >= this.#query.limit;
  }

  /** The first event in order of arrival that is not before `since`. */
  #findStart(since: number | undefined): number {
    if (since === undefined) return 1;
    const block = this.#index?.prepare('SELECT min(last) AS last FROM high_time WHERE ms >= ?').get(since)?.last;
    const before = this.#index?.prepare('SELECT max(last) AS last FROM high_time WHERE ms < ?').get(since)?.last;
    const sql = `SELECT seq FROM event WHERE seq > ? AND substr(body, instr(body, '"time":"') + 8, 24) >= ?
                 AND instr(body, '"kind":"stream"') = 0 ORDER BY seq LIMIT 1`;
    const indexed = block === null || block === undefined ? this.#indexedTo : Number(before ?? 0);
    const from = Math.max(indexed, lastDropped(this.#journal));
    const iso = new Date(Math.ceil(since)).toISOString();
    return Number(this.#journal.prepare(sql).get(from, iso)?.seq ?? Number.MAX_SAFE_INTEGER);
  }
}

/** An intent without an end is `unknown`, whatever it says. */
function kindless(event: AuditEvent): AuditEvent {
  return event.kind === 'intent' ? { ...event, outcome: 'unknown' } : event;
}

/** The record that a request has if this is its last event. */
function toRecord({ v, kind, instance, ...record }: AuditEvent): AuditRecord {
  return kind === 'intent' ? { ...record, outcome: 'unknown', status: null } : record;
}
