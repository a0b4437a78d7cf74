import type { Operation } from '@doubletick-kit/contract';
import { type RequestInput, readNumbers } from './read-numbers.ts';
import { digitsOf, isPhoneNumber, type RedactedNumber, redactNumber } from './redact-number.ts';

/** How a request ended; `unknown` when it was forwarded and nobody can tell what the upstream did. */
export type Outcome = 'success' | 'failure' | 'denied' | 'unknown';

/** One request as the audit log tells it. */
export interface AuditRecord {
  /** Version 7 UUID; its order is the order of arrival. */
  id: string;
  /** Arrival, ISO 8601 with milliseconds. */
  time: string;
  /** What the answer's `x-request-id` says. */
  requestId: string;
  /** Null when the caller did not prove to own a key. */
  team: string | null;
  keyId: string | null;
  /** Null for a path or method that is none of the API's. */
  operation: string | null;
  /** The account's own numbers, digits only. */
  senders: string[];
  recipients: RedactedNumber[];
  decision: 'allow' | 'deny';
  /** Why the request was denied, or did not end in an upstream answer that was passed on. */
  reason: string | null;
  upstreamStatus: number | null;
  /** The status answered; null when the gateway stopped before it answered. */
  status: number | null;
  latencyMs: number | null;
  upstreamLatencyMs: number | null;
  outcome: Outcome;
}

/** Selects audit records; without limits, the newest 100. */
export interface AuditFilter {
  /** Earliest arrival, milliseconds since 1970. */
  since?: number;
  operation?: string;
  /** A phone number in any spelling; it is hashed before it is looked up. */
  recipient?: string;
  team?: string;
  requestId?: string;
  /** At most this many, 1 to 10,000. */
  limit?: number;
}

/** The half of a record that is known before the request is forwarded. */
export type AuditedRequest = Pick<
  AuditRecord,
  'id' | 'requestId' | 'team' | 'keyId' | 'operation' | 'senders' | 'recipients'
> & {
  /** Milliseconds since 1970. */
  time: number;
};

/** The half of a record that is known at the end. */
export type RequestEnding = Pick<AuditRecord, 'reason' | 'upstreamStatus' | 'upstreamLatencyMs' | 'outcome'> & {
  status: number;
  latencyMs: number;
};

/** Names the two sides of a request: the account's numbers in clear, everybody else's hashed. */
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
