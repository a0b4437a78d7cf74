import type { OperationClass } from '../policy/policy.ts';
import type { EventCode } from './event-codes.ts';
import type { RedactedNumber } from './redact-number.ts';

/**
 * How a request ended. `aborted`: the client was gone before it was answered. `unknown`: it was forwarded, and what
 * DoubleTick did cannot be known.
 */
export type Outcome = 'success' | 'failure' | 'denied' | 'aborted' | 'unknown';

export interface AuditRecord {
  /** Version 7 UUID. */
  id: string;
  /** Time of arrival, ISO 8601 with milliseconds. */
  time: string;
  /** Also in the response, as `x-request-id`. */
  requestId: string;
  /** Null unless the caller proved that it owns a key. */
  team: string | null;
  keyId: string | null;
  /** The address that the request came from; null in process. */
  address: string | null;
  /** Null if no operation has this path and method. */
  operation: string | null;
  /** The account's own phone numbers, digits only. */
  senders: readonly string[];
  recipients: readonly RedactedNumber[];
  decision: 'allow' | 'deny';
  /** The rule of the key's policy that decided; null if none was asked. */
  rule: string | null;
  /** Why the request was denied or has no upstream response to pass on; null otherwise. */
  reason: string | null;
  upstreamStatus: number | null;
  /** Status of the gateway's response; null if the gateway stopped before it responded. */
  status: number | null;
  latencyMs: number | null;
  upstreamLatencyMs: number | null;
  /** `unknown` also for a request that has not ended. */
  outcome: Outcome;
  /** How many requests this record stands for: above 1 if many alike were refused in a short time. */
  count: number;
  /** Names of body fields that the contract does not know. */
  unknownFields: readonly string[];
  /** Places where the request departs from the contract, as JSON pointers. */
  violations: readonly string[];
  /** Only of a request with an idempotency key. */
  idempotency?: IdempotencyUse | undefined;
  /** Ids of the messages that a request with an idempotency key sends: the caller's own, or the gateway's. */
  messageIds?: readonly string[] | undefined;
  /** Like all fields from here on, absent in records of versions that did not write it, and where it does not apply. */
  code?: EventCode | undefined;
  class?: OperationClass | undefined;
  /** Which secret of the key was given: 1 for the first, one more after each rotation. */
  secretNumber?: number | undefined;
  /** Of all keys and policies. Grows with every change to any of them. */
  policyVersion?: number | undefined;
  /** Printable, at most 200 characters, without phone numbers and keys. */
  userAgent?: string | undefined;
  /** Names of the templates that are sent, each once. */
  templates?: readonly string[] | undefined;
  /** IDs that the request names, by the name of their field. */
  objectIds?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Of the request's body; of an upload as declared. */
  requestBytes?: number | undefined;
  /** Of the body that was answered. */
  responseBytes?: number | undefined;
  /** Of DoubleTick's body, if it is not what was answered. */
  upstreamBytes?: number | undefined;
  /** How often forwarding was tried, if more than once. */
  upstreamAttempts?: number | undefined;
  /** `latencyMs` without the time in which DoubleTick or the client was waited for. */
  gatewayMs?: number | undefined;
  /** True if a value could not be written as it was. */
  reduced?: true | undefined;
}

export interface IdempotencyUse {
  /** A keyed hash of the team, the operation and the key. */
  keyHash: string;
  /** The id of the first request with this key, if that request decided on the answer. */
  firstRequest?: string;
}
