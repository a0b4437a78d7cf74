import type { AuditRecord, Outcome } from './audit-record.ts';
import { digitsOf, isPhoneNumber, redactNumber } from './redact-number.ts';
import { type SearchField, searchFields } from './search-terms.ts';

/** Selects audit records; an empty filter selects the newest 100. */
export interface AuditFilter {
  /**
   * Milliseconds since 1970. The list starts with the first event in order of arrival whose time is not before this,
   * and takes everything after it: if the clock was set back since, later records have earlier times and still count.
   */
  since?: number | undefined;
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
}

/** Reads the audit log. */
export interface AuditLog {
  /**
   * Lists records, the newest first, each as its last event has it; one that has not ended is `unknown`.
   *
   * @throws RangeError for an invalid recipient or limit
   */
  list(filter?: AuditFilter): Promise<AuditRecord[]>;
}

/** A filter without phone numbers. */
export interface RecordQuery {
  terms: readonly (readonly [field: SearchField, value: string])[];
  since: number | undefined;
  limit: number;
}

/** @throws RangeError for an invalid recipient or limit */
export function toQuery(filter: AuditFilter, recipientKey: Buffer): RecordQuery {
  const { since, limit = 100, recipient, ...others } = filter;
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000) {
    throw new RangeError('limit must be a whole number from 1 to 10,000.');
  }
  if (recipient !== undefined && !isPhoneNumber(digitsOf(recipient))) {
    throw new RangeError('recipient must be a phone number of 7 to 15 digits.');
  }
  const values: Record<SearchField, string | undefined> = {
    recipient: recipient === undefined ? undefined : redactNumber(recipient, recipientKey).hash,
    id: others.id,
    requestId: others.requestId,
    keyId: others.keyId,
    team: others.team,
    address: others.address,
    operation: others.operation,
    outcome: others.outcome,
  };
  const terms = searchFields.flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return { terms, since, limit };
}
