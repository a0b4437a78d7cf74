import type { Journal } from '../journal/journal.ts';
import { type Finding, lookedForMs, ResolutionPlan } from './resolution-plan.ts';

/** Looks after the claimed keys in the background. */
export interface ClaimKeeper {
  /** To be called about once a second: one question to DoubleTick at most. Does nothing while one is under way. */
  tick(): Promise<void>;
}

interface KeeperDeps {
  journal: Pick<Journal, 'resolveUnknown' | 'upkeep'>;
  /** Asks DoubleTick whether it knows a message. */
  ask(messageId: string): Promise<Finding>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** A caller that repeats a request later than this sends it again. */
export const keptMs = 24 * 60 * 60_000;
/** While nothing is unknown and nothing is to be forgotten. */
const restMs = 2_000;

/** Forgets keys a day after their requests ended, and finds out what happened to requests whose outcome is unknown. */
export function createClaimKeeper({ journal, ask, now }: KeeperDeps): ClaimKeeper {
  const plan = new ResolutionPlan();
  let restUntil = 0;
  let isBusy = false;

  async function look(): Promise<void> {
    const at = now();
    if (at < restUntil && at > restUntil - 2 * restMs) return;
    const { unknown, hasMore } = await journal.upkeep({ forgetBefore: at - keptMs, unknownSince: at - lookedForMs });
    if (unknown.length === 0 && !hasMore) restUntil = at + restMs;
    const question = plan.next(unknown, at);
    if (!question) return;
    const finding = await ask(question.messageId);
    if (plan.note(question, finding, now())) await journal.resolveUnknown(question.claim, now());
  }

  return {
    async tick() {
      if (isBusy) return;
      isBusy = true;
      try {
        await look();
      } catch {
        // The journal cannot be written at the moment. What is still unknown is asked about again.
        restUntil = now() + restMs;
      } finally {
        isBusy = false;
      }
    },
  };
}
