import type { AuditEvent } from './audit-event.ts';

/** What records can be searched by. The events of one request differ in none of these but `outcome`. */
export const searchFields = [
  'recipient',
  'id',
  'requestId',
  'keyId',
  'team',
  'address',
  'operation',
  'outcome',
] as const;

export type SearchField = (typeof searchFields)[number];

/** The values of an event that a search for this field finds. */
export function valuesOf(event: AuditEvent, field: SearchField): string[] {
  if (field === 'recipient') return event.recipients.map(({ hash }) => hash);
  const value = event[field];
  return value === null ? [] : [value];
}

export function matches(event: AuditEvent, terms: readonly (readonly [SearchField, string])[]): boolean {
  return terms.every(([field, value]) => valuesOf(event, field).includes(value));
}

/**
 * What the JSON of an event contains if it has this value. JSON escapes quotes, so a string inside the event cannot look
 * like it.
 */
export function jsonNeedle(field: SearchField, value: string): string {
  return `"${field === 'recipient' ? 'hash' : field}":${JSON.stringify(value)}`;
}
