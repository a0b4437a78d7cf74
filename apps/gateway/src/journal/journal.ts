import type { AuditEvent } from '../audit/audit-event.ts';

/** Where events are kept. An adapter decides how; the pipeline only waits until they are safe. */
export interface Journal {
  /** Appends events in this order. Resolves once all are durable. @throws JournalUnavailable and none is kept */
  append(events: readonly AuditEvent[]): Promise<void>;
  /** Why events cannot be kept at the moment; null while they can. */
  trouble(): string | null;
  /** Waits for what was appended, then stops. */
  close(): Promise<void>;
}

/** The events were not kept. The message is for the operator: no part of an event. */
export class JournalUnavailable extends Error {
  override readonly name = 'JournalUnavailable';
}
