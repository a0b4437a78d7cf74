import type { ClaimRow, UnknownClaim } from './claim.ts';

/** When DoubleTick is asked about a message, in milliseconds since its request ended. */
const askAfterMs = [2_000, 5_000, 10_000, 20_000, 40_000, 90_000, 180_000, 360_000, 600_000];
/** What is older stays unknown. */
export const lookedForMs = 15 * 60_000;
/** While a caller may well wait for it. */
const promisingMs = 30_000;
/** DoubleTick answers one such question a second, to the whole account. A batch may have 1,000 messages. */
const mostMessages = 20;
const pauseMs = 10_000;

/** Whether it is worth waiting for the outcome of a request. */
export function looksFor({ state, messageIds, since }: Omit<ClaimRow, 'key'>, now: number): boolean {
  return state === 'unknown' && isAskable({ messageIds }) && now - since < promisingMs;
}

function isAskable({ messageIds }: Pick<UnknownClaim, 'messageIds'>): boolean {
  return messageIds.length > 0 && messageIds.length <= mostMessages;
}

/** One question to DoubleTick: does it know this message? */
export interface Question {
  claim: UnknownClaim;
  messageId: string;
}

/**
 * `unclear`: it did not say, because it is busy, for example. `not-asked`: the gateway has to wait for its turn, and asks the
 * same the next time.
 */
export type Finding = 'found' | 'missing' | 'unclear' | 'not-asked';

interface Progress {
  /** How many of the messages, in their order, were found. */
  found: number;
  /** How often one was missing. */
  missed: number;
}

/**
 * Decides which message DoubleTick is asked about next. A request is resolved once all of its messages are known. That
 * one is not known proves nothing: it may become known later.
 */
export class ResolutionPlan {
  #progress = new Map<string, Progress>();
  #pausedUntil = 0;

  /** The next question that is due, and forgets what is not asked about any more. */
  next(claims: readonly UnknownClaim[], now: number): Question | null {
    const known = this.#progress;
    this.#progress = new Map(
      claims.filter(isAskable).map((claim) => [claim.request, known.get(claim.request) ?? startOf(claim, now)]),
    );
    if (now < this.#pausedUntil) return null;
    for (const claim of claims) {
      const progress = this.#progress.get(claim.request);
      const messageId = claim.messageIds[progress?.found ?? 0];
      if (progress && messageId !== undefined && isDue(claim, progress, now)) return { claim, messageId };
    }
    return null;
  }

  /** Takes an answer. Returns whether all messages of the request are known now. */
  note({ claim }: Question, finding: Finding, now: number): boolean {
    const progress = this.#progress.get(claim.request);
    if (!progress) return false;
    if (finding === 'unclear') this.#pausedUntil = now + pauseMs;
    if (finding === 'missing') progress.missed += 1;
    if (finding === 'found') progress.found += 1;
    return progress.found === claim.messageIds.length;
  }
}

/** After a restart, what is overdue is asked about once, and not as often as it was due. */
function startOf({ since }: UnknownClaim, now: number): Progress {
  const passed = askAfterMs.filter((ms) => since + ms <= now).length;
  return { found: 0, missed: Math.max(0, passed - 1) };
}

function isDue({ since }: UnknownClaim, { missed }: Progress, now: number): boolean {
  const afterMs = askAfterMs[missed];
  return afterMs !== undefined && since + afterMs <= now;
}
