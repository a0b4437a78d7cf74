import type { DenialLimiter } from '../audit/denial-limiter.ts';
import type { RedactedNumber } from '../audit/redact-number.ts';
import type { Deps } from '../deps.ts';
import type { Keyring } from '../idempotency/keyring.ts';
import type { Journal } from '../journal/journal.ts';
import type { Authentication, Caller } from '../keys/key-record.ts';
import type { LimitGate } from '../limits/limit-gate.ts';
import type { RequestMetrics } from '../metrics/request-metrics.ts';
import type { GatewayOperationId } from '../policy/policy.ts';
import type { FileHosts } from '../upstream/files.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { AccessLog } from './access-log.ts';

/** What the pipeline needs from the rest; open-gateway.ts picks the adapters. */
export interface Ports extends Pick<Deps, 'now' | 'elapsed' | 'warn'> {
  createId: () => string;
  /** Identifies this process in the journal. */
  instance: string;
  /** @throws ProblemError `keys-unavailable` */
  authenticate(key: string): Authentication;
  /** Whether no key and no policy has changed since this caller was authenticated. */
  isCurrent(caller: Caller): boolean;
  redact(recipient: string): RedactedNumber;
  limits: LimitGate;
  keyring: Keyring;
  /** A new id for a message: a UUID of version 4. */
  createMessageId: () => string;
  journal: Journal;
  denials: DenialLimiter;
  upstream: Upstream;
  fileHosts: FileHosts;
  /** Whether a request that departs from the contract is refused. */
  isEnforced(operation: GatewayOperationId): boolean;
  log: AccessLog;
  metrics: RequestMetrics;
}
