import type { Ask, Verdict } from './decide-limits.ts';

/** Keeps the buckets of rate limits. */
export interface Limiter {
  /** Takes from all buckets or from none. Waits for nothing longer than 50 ms. */
  take(asks: readonly Ask[]): Verdict | Promise<Verdict>;
  /** Gives back what was taken, for all asks of the verdict or only for one. */
  giveBack(asks: readonly Ask[], verdict: Verdict, only?: Ask): void;
  /** Closes a bucket for everyone. */
  pause(bucketId: string, forUs: number): void;
  close?(): void;
}
