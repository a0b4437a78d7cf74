import type { Position, RecordQuery } from './audit-filter.ts';
import type { AuditRecord } from './audit-record.ts';

export type ToSearchWorker = { id: number; query: RecordQuery } | { close: true };

export interface SearchedPage {
  records: AuditRecord[];
  next: Position | null;
  /** Names the log that was searched. */
  log: string;
}

export interface FromSearchWorker {
  id: number;
  /** A query can be refused, or fail. */
  result: SearchedPage | { message: string; isRefused: boolean };
}
