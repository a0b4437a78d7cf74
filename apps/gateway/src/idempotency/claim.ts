/** One use of an idempotency key by a request. */
export interface Claim {
  /** Keyed hash of the team, the operation and the key: 32 hex digits. */
  key: string;
  /** Keyed hash of the request: 32 hex digits. */
  fingerprint: string;
  /** Of all messages that the request sends, in their order. Empty unless each of them has a UUID. */
  messageIds: readonly string[];
}

/**
 * What a key that was claimed stands for; without a row, it is free.
 * `in-flight`: its request has not ended. `done`: it has. `unknown`: DoubleTick may have acted on it.
 * `resolved`: it was `unknown`, and DoubleTick knows its messages.
 */
export type ClaimState = 'in-flight' | 'done' | 'unknown' | 'resolved';

/** What is stored of a key. */
export interface ClaimRow extends Claim {
  state: ClaimState;
  /** The id of the request that has claimed it. */
  request: string;
  /** What was answered; null unless it is `done`. */
  status: number | null;
  /** The sealed answer; null unless it is `done` and the answer was small enough. */
  answer: Uint8Array | null;
  /** Milliseconds since 1970: when it came into this state. */
  since: number;
}

/** What the end of a request means for the key that it has claimed. */
export type Settlement =
  | { state: 'done'; status: number; answer: Uint8Array | null }
  | { state: 'unknown' }
  /** Nothing was carried out, so the same request may be sent again with this key. */
  | { state: 'released' };

/** A row that was `unknown` for less than the time in which its messages are looked for. */
export type UnknownClaim = Pick<ClaimRow, 'key' | 'request' | 'messageIds' | 'since'>;

/** What a repeated request gets. */
export type Verdict = 'reused' | 'in-flight' | 'unknown' | 'replay' | 'replay-resolved' | 'not-kept';

/** Decides about a request whose key was claimed before. Another request is a mistake, whatever state the first is in. */
export function judgeClaim(row: ClaimRow, { fingerprint }: Pick<Claim, 'fingerprint'>): Verdict {
  if (row.fingerprint !== fingerprint) return 'reused';
  if (row.state === 'resolved') return 'replay-resolved';
  if (row.state !== 'done') return row.state;
  return row.answer === null ? 'not-kept' : 'replay';
}

/** What a response of DoubleTick says about a request that changes something. */
export function meaningOf(status: number): Settlement['state'] {
  // 408, and all failures of a server: it may have acted before it failed.
  if (status === 408 || status >= 500) return 'unknown';
  // Too early and too many: it refused to look at the request.
  return status === 425 || status === 429 ? 'released' : 'done';
}
