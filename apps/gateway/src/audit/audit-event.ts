import type { AuditRecord } from './audit-record.ts';

/**
 * One line of the journal. A request has one to three, all with its id:
 * `intent`, durable before anything is forwarded (sends, writes and streamed files);
 * `end`, how it ended: durable before anything is answered;
 * `cut`, if its answer was cut off while it was sent.
 * Each is complete: the last one of an id is the request's audit record.
 */
export interface AuditEvent extends AuditRecord {
  /** Version of this format. It only ever grows. */
  v: 1;
  kind: 'intent' | 'end' | 'cut';
  /** The gateway process that wrote it. */
  instance: string;
}
