import type { AuditEvent, LoggedEvent } from '../audit/audit-event.ts';
import type { Claim, ClaimRow, Settlement, UnknownClaim } from '../idempotency/claim.ts';

/** What the last event of an append means for the idempotency key of its request, in the same transaction. */
export interface KeySettlement {
  /** As in the claim. */
  key: string;
  settlement: Settlement;
  /** Milliseconds since 1970. */
  at: number;
}

/** What is looked up and cleaned up now and then. Times are milliseconds since 1970. */
export interface Upkeep {
  /** Keys whose requests ended before this are forgotten, some at a time. */
  forgetBefore: number;
  /** Which keys to return: those that became `unknown` since this. */
  unknownSince: number;
}

export interface UpkeepResult {
  /** The newest first. */
  unknown: readonly UnknownClaim[];
  /** Whether there are more keys to forget. */
  hasMore: boolean;
}

/** Where events are kept. An adapter decides how; the pipeline only waits until they are safe. */
export interface Journal {
  /** Appends events in this order. Resolves once all are durable. @throws JournalUnavailable and none is kept */
  append(events: readonly LoggedEvent[], settles?: KeySettlement): Promise<void>;
  /**
   * Claims an idempotency key and appends the intent of its request, in one transaction. If the key was claimed before,
   * appends nothing and resolves with what is stored of it. @throws JournalUnavailable and neither is kept
   */
  claim(intent: AuditEvent, claim: Claim, at: number): Promise<ClaimRow | null>;
  /**
   * Ends what is `unknown`, because DoubleTick knows the messages of the request, and appends that. Resolves with false
   * if it was not `unknown` any more. @throws JournalUnavailable
   */
  resolveUnknown(claim: Pick<UnknownClaim, 'key' | 'request'>, at: number): Promise<boolean>;
  /** Never rejects: what cannot be done now is done the next time. */
  upkeep(upkeep: Upkeep): Promise<UpkeepResult>;
  /** Makes it look for changes of keys and policies that are not in the log yet at once; it also does so each second. */
  noteChanges(): void;
  /** Why events cannot be kept at the moment; null while they can. */
  trouble(): string | null;
  /** Waits for what was appended, then stops. */
  close(): Promise<void>;
}

/** The events were not kept. The message is for the operator: no part of an event. */
export class JournalUnavailable extends Error {
  override readonly name = 'JournalUnavailable';
}
