import { isIPv6 } from 'node:net';

export interface CountedDenials {
  address: string | null;
  reason: string;
  count: number;
}

/** Limits how many records refused requests cause, so that nobody can fill the disk by being refused. */
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
  /** Records of all addresses at once. Default: 1,000. */
  totalBurst?: number;
  /** Records of all addresses in each second after that. Default: 20. */
  totalPerSecond?: number;
  /** Addresses that are told apart; all others share one budget. Default: 10,000. */
  maxAddresses?: number;
}

interface Budget {
  everyMs: number;
  burst: number;
  /** When the budget will be full again, on the monotonic clock. */
  fullAt: number;
}

interface Bucket extends Budget {
  counted: Map<string, number>;
}

/**
 * One budget for each address, and one for all. An IPv6 client can use every address of its /64 network, so that is what
 * counts. An address whose budget is full again is forgotten.
 */
export function createDenialLimiter(options: LimiterOptions): DenialLimiter {
  const { elapsed, burst = 20, perSecond = 1, maxAddresses = 10_000 } = options;
  const { totalBurst = 1_000, totalPerSecond = 20 } = options;
  const total: Budget = { everyMs: 1_000 / totalPerSecond, burst: totalBurst, fullAt: 0 };
  const buckets = new Map<string | null, Bucket>();

  function bucketOf(address: string | null): Bucket {
    const network = networkOf(address);
    const isKnown = buckets.has(network) || buckets.size < maxAddresses;
    const name = isKnown ? network : null;
    const bucket = buckets.get(name) ?? { everyMs: 1_000 / perSecond, burst, fullAt: 0, counted: new Map() };
    buckets.set(name, bucket);
    return bucket;
  }

  return {
    admit(address, reason) {
      const bucket = bucketOf(address);
      const now = elapsed();
      if (hasRoom(bucket, now) && hasRoom(total, now)) {
        for (const budget of [bucket, total]) budget.fullAt = Math.max(budget.fullAt, now) + budget.everyMs;
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

function hasRoom({ everyMs, burst, fullAt }: Budget, now: number): boolean {
  return Math.max(fullAt, now) + everyMs - now <= burst * everyMs;
}

/** The /64 network of an IPv6 address, written as `2001:db8:0:1::/64`; any other address as it is. */
export function networkOf(address: string | null): string | null {
  if (address === null || !isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const prefix = tail === undefined ? groups : [...groups, ...Array.from({ length: 8 - groups.length }, () => '0')];
  const missing = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
  // Groups after `::` are in the prefix only if it stands for fewer than the rest of it.
  const whole = [...prefix.slice(0, 8 - missing.length), ...missing];
  return `${whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
