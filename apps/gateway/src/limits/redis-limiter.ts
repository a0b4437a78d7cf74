import type { Ask, Bucket, Division, Verdict } from './decide-limits.ts';
import type { Rate } from './gcra.ts';
import { giveBackScript, type LimitScript, pauseScript, takeScript } from './limit-scripts.ts';
import type { Limiter } from './limiter.ts';
import { createMemoryLimiter } from './memory-limiter.ts';

/** Redis or Valkey. */
export interface RedisClient {
  /** Whether a connection is open. */
  isReady(): boolean;
  /** Runs a script. Rejects if there is no answer within 25 ms. */
  run(script: LimitScript, keys: readonly string[], args: readonly string[]): Promise<unknown>;
  close(): void;
}

export interface RedisLimiterDeps {
  client: RedisClient;
  /** How many gateways share the limits: without Redis, each keeps to its part. */
  instances: number;
  /** Monotonic, in milliseconds. */
  elapsed(): number;
  warn(line: string): void;
}

/** One hash tag, so that all keys are on one node of a cluster. */
const prefix = '{doubletick-gateway}:';
const retryMs = 1_000;

/**
 * Keeps buckets in Redis, for several gateways. Time is that of Redis. While it does not answer, each gateway keeps to its
 * part of every limit in memory, and tries again with one request a second.
 */
export class RedisLimiter implements Limiter {
  readonly #deps: RedisLimiterDeps;
  readonly #local: Limiter;
  readonly #localVerdicts = new WeakSet<Verdict>();
  readonly #partOf: (bucket: Bucket) => Bucket;
  #retryAt = Number.NEGATIVE_INFINITY;
  #isAway = false;

  constructor(deps: RedisLimiterDeps) {
    this.#deps = deps;
    this.#local = createMemoryLimiter(deps.elapsed);
    this.#partOf = createParts(deps.instances);
  }

  take(asks: readonly Ask[]): Verdict | Promise<Verdict> {
    const { client, elapsed } = this.#deps;
    if (elapsed() < this.#retryAt) return this.#takeLocally(asks);
    if (!client.isReady()) {
      this.#noteAway(new Error('not connected'));
      return this.#takeLocally(asks);
    }
    // Until this one knows more, the others do not ask.
    if (this.#isAway) this.#retryAt = elapsed() + retryMs;
    return this.#takeFromRedis(asks);
  }

  giveBack(asks: readonly Ask[], verdict: Verdict, only?: Ask): void {
    if (this.#localVerdicts.has(verdict)) {
      const parts = asks.map((ask) => ({ ...ask, bucket: this.#partOf(ask.bucket) }));
      this.#local.giveBack(parts, verdict, only && parts[asks.indexOf(only)]);
      return;
    }
    const returned = only ? [only] : asks;
    const args = returned.flatMap((ask) => toReturned(ask, verdict.fromShare[asks.indexOf(ask)]));
    this.#runInBackground(giveBackScript, returned.map(keyOf), args);
  }

  pause(bucketId: string, forUs: number): void {
    this.#local.pause(bucketId, forUs);
    this.#runInBackground(pauseScript, [prefix + bucketId], [String(Math.ceil(forUs))]);
  }

  close(): void {
    this.#deps.client.close();
  }

  #takeLocally(asks: readonly Ask[]): Verdict | Promise<Verdict> {
    const verdict = this.#local.take(asks.map((ask) => ({ ...ask, bucket: this.#partOf(ask.bucket) })));
    if (!('then' in verdict)) this.#localVerdicts.add(verdict);
    return verdict;
  }

  async #takeFromRedis(asks: readonly Ask[]): Promise<Verdict> {
    try {
      const reply = await this.#deps.client.run(takeScript, asks.map(keyOf), asks.flatMap(toArguments));
      const verdict = toVerdict(reply, asks);
      this.#noteBack();
      return verdict;
    } catch (error) {
      this.#noteAway(error);
      return this.#takeLocally(asks);
    }
  }

  #runInBackground(script: LimitScript, keys: readonly string[], args: readonly string[]): void {
    const { client } = this.#deps;
    if (client.isReady()) client.run(script, keys, args).catch((error: unknown) => this.#noteAway(error));
  }

  #noteAway(error: unknown): void {
    const { elapsed, instances, warn } = this.#deps;
    this.#retryAt = elapsed() + retryMs;
    if (this.#isAway) return;
    this.#isAway = true;
    const reason = error instanceof Error ? error.message : String(error);
    warn(
      `redis-unavailable: Redis cannot be used for limits (${reason}). Until it can, this gateway keeps to 1/${instances} of ` +
        'each limit by itself.',
    );
  }

  #noteBack(): void {
    if (!this.#isAway) return;
    [this.#isAway, this.#retryAt] = [false, Number.NEGATIVE_INFINITY];
    this.#deps.warn('Redis can be used for limits again.');
  }
}

function keyOf({ bucket }: Pick<Ask, 'bucket'>): string {
  return prefix + bucket.id;
}

function toArguments({ bucket: { rate, division }, cost, team }: Ask): string[] {
  const teams = division ? [...division.rates].flatMap(([name, own]) => [name, ...toText(own)]) : [];
  return [
    ...toText(rate),
    String(cost),
    team,
    division?.isReserved ? '1' : '0',
    String(division?.rates.size ?? 0),
    ...teams,
  ];
}

function toText({ everyUs, capacityUs }: Rate): string[] {
  return [String(everyUs), String(capacityUs)];
}

function toReturned({ bucket: { rate, division }, cost, team }: Ask, fromShare: boolean | undefined): string[] {
  const own = fromShare === true ? division?.rates.get(team)?.everyUs : undefined;
  return [String(rate.everyUs), String(cost), team, String(own ?? 0)];
}

/** @throws if it is not what the script returns */
function toVerdict(reply: unknown, asks: readonly Ask[]): Verdict {
  const numbers = Array.isArray(reply) ? reply.map(Number) : [];
  const [refusedBy = Number.NaN, waitUs = Number.NaN, , ...rest] = numbers;
  if (rest.length !== 3 * asks.length || !numbers.every(Number.isFinite)) throw new Error('an unexpected answer');
  const at = (index: number, part: number) => rest[3 * index + part] ?? 0;
  return {
    isAllowed: refusedBy === -1,
    refusedBy,
    waitUs,
    levels: asks.map((_, index) => ({ left: at(index, 0), fullInUs: at(index, 1) })),
    fromShare: asks.map((_, index) => at(index, 2) === 1),
  };
}

/** Buckets that refill, and hold, only this gateway's part. */
function createParts(instances: number): (bucket: Bucket) => Bucket {
  const known = new WeakMap<Bucket, Bucket>();
  const partOf = ({ everyUs, capacityUs }: Rate): Rate => {
    const every = everyUs * instances;
    // In units this is a part of the burst, and at least one.
    return { everyUs: every, capacityUs: Math.max(capacityUs, every) };
  };
  const divided = ({ rates, isReserved }: Division): Division => {
    const parts = new Map([...rates].map(([team, rate]) => [team, partOf(rate)] as const));
    return {
      rates: parts,
      isReserved:
        isReserved && [...rates.values()].every(({ everyUs, capacityUs }) => capacityUs >= everyUs * instances),
    };
  };
  return (bucket) => {
    const part = known.get(bucket) ?? {
      id: bucket.id,
      rate: partOf(bucket.rate),
      division: bucket.division && divided(bucket.division),
    };
    known.set(bucket, part);
    return part;
  };
}
