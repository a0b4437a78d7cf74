import type { Position, RecordQuery } from './audit-filter.ts';
import type { AuditRecord } from './audit-record.ts';

export type ToSearchWorker = { id: number; query: RecordQuery } | { close: true };

export interface FromSearchWorker {
  id: number;
  result: { records: AuditRecord[]; next: Position | null } | { message: string };
}
