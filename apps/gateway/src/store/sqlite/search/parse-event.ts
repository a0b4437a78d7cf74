import type { AuditEvent } from '../../../audit/audit-event.ts';
import type { AuditRecord } from '../../../audit/audit-record.ts';

/** Undefined for a row that is not an event: damaged, or from a later version. */
export function parseEvent(body: string): AuditEvent | undefined {
  try {
    // Only the gateway writes the table.
    const event = JSON.parse(body) as AuditEvent;
    return event.v === 1 ? event : undefined;
  } catch {
    return undefined;
  }
}

/** The record that a request has if this is its last event. */
export function toRecord({ v, kind, instance, ...record }: AuditEvent): AuditRecord {
  return kind === 'intent' ? { ...record, outcome: 'unknown', status: null } : record;
}
