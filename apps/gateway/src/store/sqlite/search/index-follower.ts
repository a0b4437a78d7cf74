import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { AdminEvent } from '../../../audit/admin-event.ts';
import type { Position, RecordQuery } from '../../../audit/audit-filter.ts';
import type { AuditRecord } from '../../../audit/audit-record.ts';
import { cursorOfAnotherLog, logOfOrigin } from '../../../audit/cursor.ts';
import type { ReadSubtree } from '../../../audit/tree/tree-proofs.ts';
import { lastDropped } from '../dropped-table.ts';
import { lastSeq, readStream, type Stream } from '../event-table.ts';
import { lockFile } from '../file-lock.ts';
import { openJournalReader } from '../journal-database.ts';
import { keepPrivate } from '../keep-private.ts';
import { forgetDropped } from './forget-dropped.ts';
import { deleteIndexDatabase, openIndexDatabase } from './index-database.ts';
import { mergeSegments } from './merge-segments.ts';
import { type NewRecords, readNewRecords } from './new-records.ts';
import { DamagedList } from './posting-list.ts';
import {
  type FoundPage,
  type FoundRecord,
  type SearchSources,
  searchChanges,
  searchRecords,
} from './search-records.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { areTilesOf, buildTiles, readSubtrees } from './tree-tiles.ts';

/** How many events a new segment has. The tail that searches have to read is at most about twice as long. */
const defaultSegmentEvents = 8_192;

export interface IndexFollower {
  /** Indexes what is missing, except for the tail, if no other process does. Waits for one that is under way. */
  catchUp(): Promise<void>;
  /** Lets `catchUp` end at its next pause. What it had not finished is done again later. */
  stop(): void;
  /** Finds records, the newest first. Works without an index, only slower. */
  search(query: RecordQuery): AuditRecord[];
  /** The same, with the event of each. */
  find(query: RecordQuery): FoundRecord[];
  /** The same, and where the next page begins. @throws RangeError for a position in another log */
  page(query: RecordQuery): PageOf<AuditRecord>;
  /** Finds changes of the gateway instead of records. @throws RangeError for a position in another log */
  changes(query: RecordQuery): PageOf<AdminEvent>;
  /** Finds records whose last event so far is after `seq`, the oldest first, except for those that have not ended. */
  newer(seq: number, query: RecordQuery): NewRecords;
  /** Reads the tree of the journal. Without tiles only slower. */
  subtrees(stream: Stream, withTiles: boolean): ReadSubtree;
  close(): void;
}

export interface PageOf<Entry> {
  records: Entry[];
  /** Null if there are no more. */
  next: Position | null;
  /** The last event that was there when the search began. */
  snapshot: number;
  /** Names the log in cursors. */
  log: string;
}

/** Reads journal.db and keeps index.db beside it, which can be deleted at any time. */
export function openIndexFollower(dataDir: string, segmentEvents = defaultSegmentEvents): IndexFollower {
  return new Follower(dataDir, segmentEvents);
}

class Follower implements IndexFollower {
  readonly #path: string;
  readonly #lockPath: string;
  readonly #segmentEvents: number;
  readonly #journal: DatabaseSync;
  #index: { db: DatabaseSync; inode: number } | null = null;
  #lock: DatabaseSync | undefined;
  #running: Promise<void> | undefined;
  #isStopped = false;

  constructor(dataDir: string, segmentEvents: number) {
    this.#path = join(dataDir, 'index.db');
    this.#lockPath = join(dataDir, 'index.lock');
    this.#segmentEvents = segmentEvents;
    this.#journal = openJournalReader(join(dataDir, 'journal.db'));
  }

  catchUp(): Promise<void> {
    // Never two at a time: the second would delete the half-written segment of the first as left over.
    this.#running ??= this.#catchUp().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  stop(): void {
    this.#isStopped = true;
  }

  async #catchUp(): Promise<void> {
    try {
      if (this.#ensureLock()) await this.#build();
    } catch (error) {
      // Stopped, or the disk is full, or the file was damaged or deleted: searches read the journal until it works again.
      this.#drop();
      // The next time, it is built again.
      if (error instanceof DamagedList) deleteIndexDatabase(this.#path);
    }
  }

  search(query: RecordQuery): AuditRecord[] {
    return this.find(query).map(({ record }) => record);
  }

  subtrees(stream: Stream, withTiles: boolean): ReadSubtree {
    return readSubtrees({ journal: this.#journal, index: withTiles ? this.#ensureIndex() : null, stream });
  }

  find(query: RecordQuery): FoundRecord[] {
    return this.#search((sources) => searchRecords(sources, query)).found;
  }

  page(query: RecordQuery): PageOf<AuditRecord> {
    return this.#page(query, (oneMore) => this.#search((sources) => searchRecords(sources, oneMore)));
  }

  changes(query: RecordQuery): PageOf<AdminEvent> {
    return this.#page(query, (oneMore) => this.#search((sources) => searchChanges(sources, oneMore)));
  }

  #page<Entry>(query: RecordQuery, search: (query: RecordQuery) => FoundPage<Entry>): PageOf<Entry> {
    const log = logOfOrigin(readStream(this.#journal)?.origin ?? '');
    const isHere = query.log === log && (query.position?.snapshot ?? 0) <= lastSeq(this.#journal);
    if (query.log !== undefined && !isHere) throw cursorOfAnotherLog();
    return { ...toPage(query, search), log };
  }

  newer(seq: number, query: RecordQuery): NewRecords {
    return readNewRecords(this.#journal, seq, query);
  }

  #search<Result>(search: (sources: SearchSources) => Result): Result {
    const sources = { journal: this.#journal, segmentEvents: this.#segmentEvents };
    try {
      const index = this.#ensureIndex();
      if (index) return inOneState(index, () => search({ ...sources, index }));
    } catch {
      // The index is damaged, or can neither be read nor written here.
      this.#drop();
    }
    return search({ ...sources, index: null });
  }

  close(): void {
    this.#drop();
    this.#lock?.close();
    this.#lock = undefined;
    if (this.#journal.isOpen) this.#journal.close();
  }

  async #build(): Promise<void> {
    for (;;) {
      // The first time, a damaged index is deleted.
      const db = this.#ensureIndex() ?? this.#ensureIndex();
      if (!db) return;
      const isAdded = indexOne(this.#journal, db, this.#segmentEvents);
      const isTiled = buildTiles(this.#journal, db);
      if (forgetDropped(this.#journal, db) || isTiled || isAdded) await this.#pause();
      else return void (await mergeSegments(db, this.#segmentEvents, () => this.#pause()));
    }
  }

  /** Lets searches go first. */
  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (this.#isStopped) throw new Error('stopped');
  }

  #drop(): void {
    this.#index?.db.close();
    this.#index = null;
  }

  #ensureIndex(): DatabaseSync | null {
    const inode = statSync(this.#path, { throwIfNoEntry: false })?.ino;
    if (this.#index && this.#index.inode !== inode) this.#drop();
    if (this.#index) return this.#index.db;
    if (inode === undefined && !this.#ensureLock()) return null;
    const db = this.#tryOpen();
    if (db === 'busy') return null;
    if (db) this.#index = { db, inode: statSync(this.#path).ino };
    else if (this.#ensureLock()) deleteIndexDatabase(this.#path);
    return db;
  }

  /** Null if the index is damaged, of another version, or of another journal; busy while another process reads for long. */
  #tryOpen(): DatabaseSync | 'busy' | null {
    try {
      const db = openIndexDatabase(this.#path);
      if (isAbout(db, this.#journal)) return db;
      db.close();
      return null;
    } catch (error) {
      return isBusy(error) ? 'busy' : null;
    }
  }

  /** Only one process writes the index. */
  #ensureLock(): boolean {
    if (!this.#lock) {
      keepPrivate(this.#lockPath);
      this.#lock = lockFile(this.#lockPath);
    }
    return this.#lock !== undefined;
  }
}

/** Reads one state of the index, even if its owner adds, merges or deletes segments in another process meanwhile. */
function inOneState<Result>(index: DatabaseSync, read: () => Result): Result {
  index.exec('BEGIN');
  try {
    return read();
  } finally {
    if (index.isTransaction) index.exec('ROLLBACK');
  }
}

/** Looks for one more than asked for, so that no page promises another one that is empty. */
function toPage<Entry>(
  query: RecordQuery,
  search: (query: RecordQuery) => FoundPage<Entry>,
): Omit<PageOf<Entry>, 'log'> {
  const { found, snapshot, start } = search({ ...query, limit: query.limit + 1 });
  const shown = found.slice(0, query.limit);
  const before = found.length > query.limit ? shown.at(-1)?.seq : undefined;
  const records = shown.map(({ record }) => record);
  return { records, next: before === undefined ? null : { snapshot, start, before }, snapshot };
}

/**
 * Builds one segment if there are enough events for it. Segments end at multiples of their size, also in an index that is
 * built again: where a page of a search goes on depends on it.
 */
function indexOne(journal: DatabaseSync, index: DatabaseSync, segmentEvents: number): boolean {
  const indexed = Number(index.prepare('SELECT coalesce(max(last), 0) AS last FROM segment').get()?.last);
  const first = Math.max(indexed, lastDropped(journal)) + 1;
  const from = Number(journal.prepare('SELECT min(seq) AS seq FROM event WHERE seq >= ?').get(first)?.seq ?? first);
  const last = Math.ceil(from / segmentEvents) * segmentEvents;
  if (lastSeq(journal) < last) return false;
  const selectBody = journal.prepare('SELECT body FROM event WHERE seq = ?');
  const builder = new SegmentBuilder(index, { first, readBody: (seq) => String(selectBody.get(seq)?.body) });
  const rows = journal.prepare('SELECT seq, body FROM event WHERE seq BETWEEN ? AND ? ORDER BY seq');
  for (const { seq, body } of rows.iterate(from, last)) builder.add(Number(seq), String(body));
  builder.write();
  return true;
}

/** The low byte is the primary result code. @see https://sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}

/** Whether an index was built from this journal: another may have been restored from a backup. */
function isAbout(index: DatabaseSync, journal: DatabaseSync): boolean {
  if (!areTilesOf(journal, index)) return false;
  const last = index.prepare('SELECT last, last_hash FROM segment ORDER BY last DESC LIMIT 1').get();
  // What was dropped is not found, whatever the index has of it.
  if (!last || Number(last.last) <= lastDropped(journal)) return true;
  const body = journal.prepare('SELECT body FROM event WHERE seq = ?').get(last.last ?? 0)?.body;
  return body !== undefined && hash('sha256', String(body)) === last.last_hash;
}
