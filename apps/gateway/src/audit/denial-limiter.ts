export interface CountedDenials {
  address: string | null;
  reason: string;
  count: number;
}

/** Limits how many records refused requests cause. Nobody may fill the disk by being refused. */
export interface DenialLimiter {
  /** Whether this refusal gets its own record. If not, it is counted. */
  admit(address: string | null, reason: string): 'record' | 'counted';
  /** What was counted since the last time, alike ones together. */
  drain(): CountedDenials[];
}

interface LimiterOptions {
  /** Monotonic clock in milliseconds. */
  elapsed: () => number;
  /** Records of one address at once. Default: 20. */
  burst?: number;
  /** Records of one address in each second after that. Default: 1. */
  perSecond?: number;
  /** Addresses that are told apart; all others share one budget. Default: 10,000. */
  maxAddresses?: number;
}

interface Bucket {
  /** When the budget will be full again, on the monotonic clock. */
  fullAt: number;
  counted: Map<string, number>;
}

/** One budget for each address. An address whose budget is full again is forgotten. */
export function createDenialLimiter(options: LimiterOptions): DenialLimiter {
  const { elapsed, burst = 20, perSecond = 1, maxAddresses = 10_000 } = options;
  const everyMs = 1_000 / perSecond;
  const buckets = new Map<string | null, Bucket>();

  function bucketOf(address: string | null): Bucket {
    const isKnown = buckets.has(address) || buckets.size < maxAddresses;
    const name = isKnown ? address : null;
    const bucket = buckets.get(name) ?? { fullAt: 0, counted: new Map() };
    buckets.set(name, bucket);
    return bucket;
  }

  return {
    admit(address, reason) {
      const bucket = bucketOf(address);
      const now = elapsed();
      const fullAt = Math.max(bucket.fullAt, now) + everyMs;
      if (fullAt - now <= burst * everyMs) {
        bucket.fullAt = fullAt;
        return 'record';
      }
      bucket.counted.set(reason, (bucket.counted.get(reason) ?? 0) + 1);
      return 'counted';
    },
    drain() {
      const now = elapsed();
      const drained: CountedDenials[] = [];
      for (const [address, bucket] of buckets) {
        for (const [reason, count] of bucket.counted) drained.push({ address, reason, count });
        bucket.counted.clear();
        if (bucket.fullAt <= now) buckets.delete(address);
      }
      return drained;
    },
  };
}
