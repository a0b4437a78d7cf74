import type { Operation } from '@doubletick-kit/contract';
import { type RequestInput, readNumbers } from './read-numbers.ts';
import { digitsOf, isPhoneNumber, type RedactedNumber, redactNumber } from './redact-number.ts';

/** How a request ended. `unknown`: it was forwarded, and what the upstream did cannot be known. */
export type Outcome = 'success' | 'failure' | 'denied' | 'unknown';

export interface AuditRecord {
  /** Version 7 UUID; sorts in order of arrival. */
  id: string;
  /** Time of arrival, ISO 8601 with milliseconds. */
  time: string;
  /** Also in the response, as `x-request-id`. */
  requestId: string;
  /** Null unless the caller proved that it owns a key. */
  team: string | null;
  keyId: string | null;
  /** Null if no operation has this path and method. */
  operation: string | null;
  /** The account's own phone numbers, digits only. */
  senders: string[];
  recipients: RedactedNumber[];
  decision: 'allow' | 'deny';
  /** Why the request was denied or has no upstream response to pass on; null otherwise. */
  reason: string | null;
  upstreamStatus: number | null;
  /** Status of the gateway's response; null if the gateway stopped before it responded. */
  status: number | null;
  latencyMs: number | null;
  upstreamLatencyMs: number | null;
  outcome: Outcome;
}

/** Selects audit records; an empty filter selects the newest 100. */
export interface AuditFilter {
  /** Earliest time of arrival, milliseconds since 1970. */
  since?: number;
  operation?: string;
  /** A phone number in any format; only its hash is looked up. */
  recipient?: string;
  team?: string;
  requestId?: string | undefined;
  /** 1 to 10,000. */
  limit?: number;
}

/** The half of a record that is known before a request is forwarded. */
export type AuditedRequest = Pick<
  AuditRecord,
  'id' | 'requestId' | 'team' | 'keyId' | 'operation' | 'senders' | 'recipients'
> & {
  /** Milliseconds since 1970. */
  time: number;
};

/** The half of a record that is known once a request has ended. */
export type RequestEnding = Pick<AuditRecord, 'reason' | 'upstreamStatus' | 'upstreamLatencyMs' | 'outcome'> & {
  status: number;
  latencyMs: number;
};

/** Reads the phone numbers of a request: the account's own in clear, all others hashed. */
export function readParties(
  operation: Operation,
  input: RequestInput,
  recipientKey: Buffer,
): Pick<AuditRecord, 'senders' | 'recipients'> {
  const senders = readNumbers(operation.audit.senders, input).map(digitsOf).filter(isPhoneNumber);
  const recipients = new Map<string, RedactedNumber>();
  for (const value of readNumbers(operation.audit.recipients, input)) {
    const redacted = redactNumber(value, recipientKey);
    recipients.set(redacted.hash, redacted);
  }
  return { senders: [...new Set(senders)], recipients: [...recipients.values()] };
}
