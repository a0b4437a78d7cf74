import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { AdminEvent } from '../../../audit/admin-event.ts';
import { type AuditEvent, parseAdminEvent, parseEvent } from '../../../audit/audit-event.ts';
import type { RecordQuery } from '../../../audit/audit-filter.ts';
import type { AuditRecord } from '../../../audit/audit-record.ts';
import { changeValuesOf, jsonNeedle, valuesOf } from '../../../audit/search-terms.ts';
import { lastDropped } from '../dropped-table.ts';
import { lastSeq } from '../event-table.ts';
import { termOf } from './index-database.ts';
import { decodeList, intersect } from './posting-list.ts';

/** What is searched. `index` is null if there is none that can be used: then every event is read. */
export interface SearchSources {
  journal: DatabaseSync;
  index: DatabaseSync | null;
  /** Segments end at multiples of this. */
  segmentEvents: number;
}

/** A record, and the event that has it as it is stored. */
export interface Found<Entry> {
  record: Entry;
  seq: number;
  body: string;
}

export type FoundRecord = Found<AuditRecord>;

/** What was found, and where to go on. */
export interface FoundPage<Entry> {
  found: Found<Entry>[];
  /** The last event in the journal when the search began, which later pages look at as it was then. */
  snapshot: number;
  /** The first event in the time range. */
  start: number;
}

/** Finds records, the newest first. */
export function searchRecords(sources: SearchSources, query: RecordQuery): FoundPage<AuditRecord> {
  const search = new Search(sources, query, readRecord);
  search.passOverLater();
  return search.run();
}

/** Finds changes of the gateway, the newest first. */
export function searchChanges(sources: SearchSources, query: RecordQuery): FoundPage<AdminEvent> {
  return new Search(sources, query, readChange).run();
}

/** Reads an event; undefined if it is not about what is searched. Without a record, it does not match. */
type Read<Entry> = (body: string, query: RecordQuery) => { id: string; record: Entry | undefined } | undefined;

/** The record that a request has if this is its last event. An intent without an end is `unknown`, whatever it says. */
export function readRecord(body: string, { terms, isEnded }: RecordQuery): ReturnType<Read<AuditRecord>> {
  const event = parseEvent(body);
  if (!event) return undefined;
  const isOpen = event.kind === 'intent';
  const last: AuditEvent = isOpen ? { ...event, outcome: 'unknown', status: null } : event;
  const { v, kind, instance, ...record } = last;
  const isMatch = !(isEnded && isOpen) && terms.every(([field, value]) => valuesOf(last, field).includes(value));
  return { id: event.id, record: isMatch ? record : undefined };
}

function readChange(body: string, { terms }: RecordQuery): ReturnType<Read<AdminEvent>> {
  const event = parseAdminEvent(body);
  if (!event) return undefined;
  const isMatch = terms.every(([field, value]) => changeValuesOf(event, field).includes(value));
  return { id: event.id, record: isMatch ? event : undefined };
}

/** What the JSON of every event of a matching record has. The outcome is compared later: an earlier event has another. */
export function needlesOf({ terms }: RecordQuery): string[] {
  return terms.filter(([field]) => field !== 'outcome').map(jsonNeedle);
}

class Search<Entry> {
  readonly #found: Found<Entry>[] = [];
  readonly #journal: DatabaseSync;
  readonly #index: DatabaseSync | null;
  readonly #segmentEvents: number;
  readonly #query: RecordQuery;
  readonly #read: Read<Entry>;
  readonly #indexedTo: number;
  /** Events after it are passed over, so that all pages show one state of the log. */
  readonly #snapshot: number;
  readonly #start: number;
  /** The first event that is too new to be found. */
  readonly #end: number;
  /** Up to here, the segments tell which event was the last of its request: they end there, or the journal is read. */
  readonly #searchedTo: number;
  readonly #selectBody;
  readonly #selectReplaced;
  /** The seq of the last event of a request, of those seen so far. Earlier ones are not its record. */
  readonly #newest = new Map<string, number>();

  constructor({ journal, index, segmentEvents }: SearchSources, query: RecordQuery, read: Read<Entry>) {
    this.#journal = journal;
    this.#index = index;
    this.#segmentEvents = segmentEvents;
    this.#query = query;
    this.#read = read;
    this.#indexedTo = Number(index?.prepare('SELECT max(last) AS last FROM segment').get()?.last ?? 0);
    this.#snapshot = query.position?.snapshot ?? lastSeq(journal);
    const start = query.position?.start ?? this.#firstSince(query.since) ?? 1;
    this.#start = Math.max(lastDropped(journal) + 1, start);
    const bound = query.position?.before ?? this.#firstSince(query.until) ?? Number.MAX_SAFE_INTEGER;
    this.#end = Math.min(bound, this.#snapshot + 1);
    this.#searchedTo = Math.min(this.#indexedTo, this.#snapshot - (this.#snapshot % segmentEvents));
    this.#selectBody = journal.prepare('SELECT body FROM event WHERE seq = ?');
    this.#selectReplaced = index?.prepare('SELECT 1 FROM replaced WHERE seq = ? AND by_seq <= ?');
  }

  run(): FoundPage<Entry> {
    this.#readEvents(Math.max(this.#searchedTo + 1, this.#start), this.#end - 1, needlesOf(this.#query));
    this.#readSegments();
    return { found: this.#found, snapshot: this.#snapshot, start: this.#start };
  }

  /**
   * Notes the requests that have an event which is too new to be found, but in the snapshot: the rest of the segment where
   * this page begins, and what is not in the index. `replaced` has all others.
   */
  passOverLater(): void {
    if (this.#end > this.#snapshot) return;
    const segmentEnd = Math.ceil((this.#end - 1) / this.#segmentEvents) * this.#segmentEvents;
    const rest = Math.min(segmentEnd, this.#snapshot);
    this.#noteIds(this.#end, rest);
    this.#noteIds(Math.max(this.#indexedTo + 1, rest + 1), this.#snapshot);
  }

  #noteIds(from: number, to: number): void {
    if (from > to) return;
    // Not parsed, because these thousands of events are not shown. The gateway makes the IDs, and none has a quote.
    const rows = this.#journal.prepare(`SELECT seq, substr(rest, 1, instr(rest, '"') - 1) AS id FROM
      (SELECT seq, substr(body, instr(body, '"id":"') + 6, 64) AS rest FROM event WHERE seq BETWEEN ? AND ?)`);
    for (const { seq, id } of rows.iterate(from, to)) this.#newest.set(String(id), Number(seq));
  }

  #readSegments(): void {
    const to = Math.min(this.#searchedTo, this.#end - 1);
    if (this.#query.terms.length === 0) {
      this.#readEvents(this.#start, to, []);
      return;
    }
    const sql = 'SELECT id, first FROM segment WHERE last >= ? AND first <= ? ORDER BY first DESC';
    for (const segment of this.#index?.prepare(sql).all(this.#start, to) ?? []) {
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
    const to = Math.min(this.#searchedTo, this.#end - 1);
    const lists: number[][] = [];
    for (const term of this.#query.terms) {
      const seqs = select?.get(id, termOf(...term))?.seqs;
      if (!(seqs instanceof Uint8Array)) return;
      lists.push(decodeList(seqs, first));
    }
    for (const seq of intersect(lists).toReversed()) {
      if (seq > to) continue;
      if (seq < this.#start || this.#isFull()) return;
      if (!this.#isReplaced(seq)) this.#offer(seq, this.#selectBody.get(seq)?.body);
    }
  }

  #isReplaced(seq: number): boolean {
    return this.#selectReplaced?.get(seq, this.#snapshot) !== undefined;
  }

  /** Takes an event as a record if it is the last of its request and matches. */
  #offer(seq: number, value: SQLOutputValue | undefined): void {
    const body = String(value);
    const event = this.#read(body, this.#query);
    if (!event || (this.#newest.get(event.id) ?? 0) > seq) return;
    this.#newest.set(event.id, seq);
    if (event.record !== undefined && !this.#isReplaced(seq)) this.#found.push({ record: event.record, seq, body });
  }

  #isFull(): boolean {
    return this.#found.length >= this.#query.limit;
  }

  /** The first event in order of arrival that is not before a time. */
  #firstSince(ms: number | undefined): number | undefined {
    if (ms === undefined) return undefined;
    const block = this.#index?.prepare('SELECT min(last) AS last FROM high_time WHERE ms >= ?').get(ms)?.last;
    const before = this.#index?.prepare('SELECT max(last) AS last FROM high_time WHERE ms < ?').get(ms)?.last;
    const sql = `SELECT seq FROM event WHERE seq > ? AND substr(body, instr(body, '"time":"') + 8, 24) >= ?
                 AND instr(body, '"kind":"stream"') = 0 ORDER BY seq LIMIT 1`;
    const indexed = block === null || block === undefined ? this.#indexedTo : Number(before ?? 0);
    const from = Math.max(indexed, lastDropped(this.#journal));
    const iso = new Date(Math.ceil(ms)).toISOString();
    return Number(this.#journal.prepare(sql).get(from, iso)?.seq ?? Number.MAX_SAFE_INTEGER);
  }
}
