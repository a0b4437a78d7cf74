import type { IdempotencyUse } from '../audit/audit-record.ts';
import type { RedactedNumber } from '../audit/redact-number.ts';
import type { NamedObjects } from '../http/named-objects.ts';
import type { KeyOwner } from '../keys/key-record.ts';
import type { GatewayOperationId } from '../policy/policy.ts';
import type { Inbound } from './inbound.ts';
import type { Ports } from './ports.ts';

/** One request on its way through the pipeline: what is known of it so far, and what it holds. */
export interface Exchange {
  readonly inbound: Inbound;
  /** Names the record, and is also in the response and in the upstream request as `x-request-id`. */
  readonly id: string;
  /** Time of arrival, milliseconds since 1970. */
  readonly time: number;
  /** Time of arrival on the monotonic clock. */
  readonly startedAt: number;
  owner: KeyOwner | null;
  /** Of the keys and policies by which it is decided. */
  policyVersion: number | undefined;
  operation: GatewayOperationId | null;
  senders: readonly string[];
  recipients: readonly RedactedNumber[];
  objects: NamedObjects;
  unknownFields: readonly string[];
  violations: readonly string[];
  /** The rule of the policy that decided. */
  rule: string | null;
  /** Whether the journal says that it is about to be forwarded. */
  hasIntent: boolean;
  /** Its idempotency key, once that was looked up. */
  idempotency: IdempotencyUse | null;
  /** Whether it has claimed the key, and how it ends decides what the key stands for. */
  holdsKey: boolean;
  /** Of the messages of a request with a key. */
  messageIds: readonly string[];
  /** Of its body. */
  requestBytes: number | undefined;
  /** How long its body was waited for. */
  bodyMs: number;
  upstreamStatus: number | null;
  /** With the wait for a slot; null if it got none, so that DoubleTick was not asked. */
  upstreamLatencyMs: number | null;
  /** Of DoubleTick's body, if it is not what is answered. */
  upstreamBytes: number | undefined;
  /** How often forwarding was tried, if more than once. */
  upstreamAttempts: number | undefined;
  /** Whether DoubleTick may have received the request. False is certain. */
  wasSent: boolean;
  /** How long DoubleTick asked to wait; null if it did not. */
  retryAfterMs: number | null;
  /** What the limits of this request say; empty without limits. */
  limitHeaders: Readonly<Record<string, string>>;
  /** Gives back what was reserved for this request. Each runs once, on every way out of the pipeline. */
  readonly releases: (() => void)[];
}

export function openExchange(inbound: Inbound, { createId, now, elapsed }: Ports): Exchange {
  return {
    inbound,
    id: createId(),
    time: now(),
    startedAt: elapsed(),
    owner: null,
    policyVersion: undefined,
    operation: null,
    senders: [],
    recipients: [],
    objects: {},
    unknownFields: [],
    violations: [],
    rule: null,
    hasIntent: false,
    idempotency: null,
    holdsKey: false,
    messageIds: [],
    requestBytes: undefined,
    bodyMs: 0,
    upstreamStatus: null,
    upstreamLatencyMs: null,
    upstreamBytes: undefined,
    upstreamAttempts: undefined,
    wasSent: false,
    retryAfterMs: null,
    limitHeaders: {},
    releases: [],
  };
}

/** Rounds to 0.1 ms: the gateway's own share of a request is below 1 ms. */
export function roundMs(ms: number): number {
  return Math.round(ms * 10) / 10;
}
