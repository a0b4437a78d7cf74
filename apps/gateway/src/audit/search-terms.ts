import type { AdminEvent } from './admin-event.ts';
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

/** What changes of the gateway can be searched by; every change has the `kind`. */
export const changeFields = ['change.kind', 'change.action', 'change.actor', 'change.keyId', 'change.team'] as const;

export type ChangeField = (typeof changeFields)[number];

export type SearchTerm = readonly [field: SearchField | ChangeField, value: string];

/** The values of an event that a search for this field finds. */
export function valuesOf(event: AuditEvent, field: SearchTerm[0]): string[] {
  if (field === 'recipient') return event.recipients.map(({ hash }) => hash);
  const value = isChangeField(field) ? null : event[field];
  return value === null ? [] : [value];
}

export function changeValuesOf(event: AdminEvent, field: SearchTerm[0]): string[] {
  const values: Partial<Record<SearchTerm[0], string | null>> = {
    'change.kind': event.kind,
    'change.action': event.action,
    'change.actor': event.actor.name,
    'change.keyId': event.keyId,
    'change.team': event.team,
  };
  const value = values[field] ?? null;
  return value === null ? [] : [value];
}

function isChangeField(field: SearchTerm[0]): field is ChangeField {
  return field.startsWith('change.');
}

/** The key of JSON that has the value, where it is not the name of the field. */
const keys: Partial<Record<SearchTerm[0], string>> = { recipient: 'hash', 'change.actor': 'name' };

/**
 * What the JSON of an event contains if it has this value. JSON escapes quotes, so a string inside the event cannot look
 * like it.
 */
export function jsonNeedle([field, value]: SearchTerm): string {
  return `"${keys[field] ?? field.replace('change.', '')}":${JSON.stringify(value)}`;
}
