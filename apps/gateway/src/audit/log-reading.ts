import { isIP } from 'node:net';
import { withoutKeys } from '../keys/key-pattern.ts';
import type { Actor, AdminEvent } from './admin-event.ts';
import { type AuditFilter, type AuditLog, toQuery } from './audit-filter.ts';
import { type ChangeFilter, toChangeQuery } from './change-filter.ts';
import { createAdminEvent } from './create-admin-event.ts';
import { digitsOf, isPhoneNumber, type RedactedNumber, redactNumber } from './redact-number.ts';

/** How the log is read. */
export interface LogReading {
  /** The command, or the method of a program. */
  command: 'list' | 'follow' | 'export' | 'changes' | 'prove' | 'page' | 'records';
  filter?: Readonly<Record<string, string | RedactedNumber>>;
  /** Two checkpoints, by the number of their records. */
  between?: readonly (number | null)[];
  format?: string;
  limit?: number;
  /** A later page of a search. */
  isContinued?: true;
}

/** The event that says so. */
export function toReadEvent(
  reading: LogReading,
  by: { id: string; now: number; actor: Actor; reason?: string | null },
): AdminEvent {
  return createAdminEvent({ ...by, action: 'log.read', details: { ...reading } });
}

/** What a search selects, without phone numbers and keys. @throws RangeError for an invalid filter */
export function describeFilter(filter: AuditFilter, recipientKey: Buffer): NonNullable<LogReading['filter']> {
  toQuery(filter, recipientKey);
  const { recipient, ...others } = filter;
  return {
    ...(recipient !== undefined && { recipient: redactNumber(recipient, recipientKey) }),
    ...describeValues(others, recipientKey),
  };
}

/** The same of a search for changes. @throws RangeError for an invalid filter */
export function describeChangeFilter(filter: ChangeFilter, recipientKey: Buffer): NonNullable<LogReading['filter']> {
  toChangeQuery(filter);
  return describeValues(filter, recipientKey);
}

function describeValues(
  { since, until, limit, cursor, ...values }: Omit<AuditFilter, 'recipient'> & ChangeFilter,
  recipientKey: Buffer,
): NonNullable<LogReading['filter']> {
  const times = Object.entries(cursor === undefined ? { since, until } : {});
  return Object.fromEntries([
    ...times.flatMap(([name, time]) => (time === undefined ? [] : [[name, new Date(Math.ceil(time)).toISOString()]])),
    ...Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, withoutSecrets(value, recipientKey)]],
    ),
  ]);
}

/**
 * A phone number or a key that was given for something else is one all the same, also among other characters, and the log is
 * never changed.
 */
function withoutSecrets(value: string, recipientKey: Buffer): string | RedactedNumber {
  if (isIP(value) !== 0 || uuid.test(value)) return value;
  const plain = value.normalize('NFKC');
  const isNumber = /^[\d+\-(). ]+$/.test(plain) && isPhoneNumber(digitsOf(plain));
  return isNumber || tenDigits.test(plain) ? redactNumber(plain, recipientKey) : withoutKeys(value);
}

/** The IDs that a gateway makes. Their hex digits may happen to be decimal ones. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const tenDigits = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,2}\p{Nd}){9}/u;

interface ReadingOptions {
  recipientKey: Buffer;
  /** Resolves once it is recorded. */
  record(reading: LogReading): Promise<void>;
}

/** The same log, which records each search before it reads anything: what cannot be recorded is not read. */
export function recordReadings(log: AuditLog, { recipientKey, record }: ReadingOptions): AuditLog {
  async function recordSearch(command: LogReading['command'], filter: AuditFilter): Promise<void> {
    const { limit, cursor } = filter;
    await record({
      command,
      filter: describeFilter(filter, recipientKey),
      ...(limit !== undefined && { limit }),
      ...(cursor !== undefined && { isContinued: true }),
    });
  }
  return {
    async list(filter = {}) {
      await recordSearch('list', filter);
      return log.list(filter);
    },
    async page(filter = {}) {
      await recordSearch('page', filter);
      return log.page(filter);
    },
    async *records(filter = {}) {
      await recordSearch('records', filter);
      yield* log.records(filter);
    },
  };
}
