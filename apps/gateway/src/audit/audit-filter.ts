import type { AuditRecord, Outcome } from './audit-record.ts';
import { openCursor, sealCursor } from './cursor.ts';
import { digitsOf, isPhoneNumber, redactNumber } from './redact-number.ts';
import { type SearchField, type SearchTerm, searchFields } from './search-terms.ts';

/** Selects audit records; an empty filter selects the newest 100. */
export interface AuditFilter {
  /**
   * Milliseconds since 1970. The list starts with the first event in order of arrival whose time is not before this,
   * and takes everything after it: if the clock was set back since, later records have earlier times and still count.
   */
  since?: number | undefined;
  /**
   * Milliseconds since 1970. The list ends before the first event in order of arrival whose time is not before this, so
   * with the clock set back or not, each record is in exactly one of two ranges of which one ends where the other
   * starts: in the one that has its last event.
   */
  until?: number | undefined;
  operation?: string | undefined;
  /** A phone number in any format; only its hash is looked up. */
  recipient?: string | undefined;
  team?: string | undefined;
  keyId?: string | undefined;
  outcome?: Outcome | undefined;
  /** The client's address. */
  address?: string | undefined;
  requestId?: string | undefined;
  /** The ID of one record. */
  id?: string | undefined;
  /** 1 to 10,000. */
  limit?: number | undefined;
  /**
   * The `next` of a page of the same search, which this continues. The time range is that of the first page, whatever
   * `since` and `until` say: an age means another time now.
   */
  cursor?: string | undefined;
}

export interface AuditPage {
  records: AuditRecord[];
  /** Continues after this page; null if it is the last one. */
  next: string | null;
}

/** Reads the audit log. Each search is itself recorded; what cannot be recorded is not read. */
export interface AuditLog {
  /**
   * Lists records, the newest first, each as its last event has it; one that has not ended is `unknown`.
   *
   * @throws RangeError for an invalid filter
   */
  list(filter?: AuditFilter): Promise<AuditRecord[]>;
  /**
   * The same, page by page. All pages show the log as it was for the first one, whatever is recorded meanwhile: joined,
   * they have each record once.
   *
   * @throws RangeError for an invalid filter, or for a cursor of another search or log
   */
  page(filter?: AuditFilter): Promise<AuditPage>;
  /**
   * All records, the newest first, read page by page while you take them.
   *
   * @throws RangeError for an invalid filter
   * @example
   * for await (const record of gateway.audit.records({ team: 'Support' })) console.log(record.time, record.outcome);
   */
  records(filter?: Omit<AuditFilter, 'limit'>): AsyncIterable<AuditRecord>;
}

/** Where a page begins: see `FoundPage`. */
export interface Position {
  snapshot: number;
  start: number;
  /** Finds events before this only. */
  before: number;
}

/** A filter without phone numbers. */
export interface RecordQuery {
  terms: readonly SearchTerm[];
  since: number | undefined;
  until?: number | undefined;
  limit: number;
  /** Replaces `since` and `until`. */
  position?: Position | undefined;
  /** The log that the position is in, if a cursor says so. No other is searched. */
  log?: string | undefined;
  /** Passes over requests that have not ended. */
  isEnded?: boolean;
}

/** @throws RangeError for an invalid filter */
export function toQuery(filter: AuditFilter, recipientKey: Buffer): RecordQuery {
  const { recipient } = filter;
  if (recipient !== undefined && !isPhoneNumber(digitsOf(recipient.slice(0, longestValue)))) {
    throw new RangeError('recipient must be a phone number of 7 to 15 digits.');
  }
  const values: Record<SearchField, string | undefined> = {
    recipient: recipient === undefined ? undefined : redactNumber(recipient, recipientKey).hash,
    id: filter.id,
    requestId: filter.requestId,
    keyId: filter.keyId,
    team: filter.team,
    address: filter.address,
    operation: filter.operation,
    outcome: filter.outcome,
  };
  return queryOf(filter, toTerms(searchFields, values));
}

const longestValue = 1_000;

/** @throws RangeError for a value that no record can have */
export function toTerms<Field extends SearchTerm[0]>(
  fields: readonly Field[],
  values: Record<Field, string | undefined>,
): SearchTerm[] {
  return fields.flatMap((field) => {
    const value: unknown = values[field];
    if (value === undefined) return [];
    if (typeof value === 'string' && value.length <= longestValue) return [[field, value] as const];
    throw new RangeError(`${field.replace('change.', '')} must be a string of at most 1,000 characters.`);
  });
}

type Range = Pick<AuditFilter, 'since' | 'until' | 'limit' | 'cursor'>;

/** @throws RangeError */
export function queryOf({ since, until, limit = 100, cursor }: Range, terms: readonly SearchTerm[]): RecordQuery {
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000) {
    throw new RangeError('limit must be a whole number from 1 to 10,000.');
  }
  for (const [name, time] of Object.entries({ since, until })) {
    if (time !== undefined && !(typeof time === 'number' && Math.abs(time) <= lastTime)) {
      throw new RangeError(`${name} must be a time in milliseconds since 1970, before the year 10000.`);
    }
  }
  if (cursor !== undefined) return { terms, since: undefined, limit, ...openCursor(cursor, terms) };
  if (since !== undefined && until !== undefined && until <= since) throw new RangeError('until must be after since.');
  return { terms, since: atLeast1970(since), until: atLeast1970(until), limit };
}

export function cursorOf({ next, log }: { next: Position | null; log: string }, { terms }: RecordQuery): string | null {
  return next === null ? null : sealCursor({ position: next, log }, terms);
}

/** Times of events are compared as strings, in which a year has four digits. */
const lastTime = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

function atLeast1970(time: number | undefined): number | undefined {
  return time === undefined ? undefined : Math.max(0, time);
}
