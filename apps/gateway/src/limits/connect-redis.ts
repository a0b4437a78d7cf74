import { createHash } from 'node:crypto';
import { giveBackScript, type LimitScript, pauseScript, takeScript } from './limit-scripts.ts';
import type { RedisClient } from './redis-limiter.ts';

/** How long a command waits for its answer. */
const answerMs = 25;
/** So that the first requests already find it. Without Redis the gateway starts as well. */
const connectWaitMs = 1_000;

/**
 * Connects to Redis or Valkey, and reconnects for ever. No command waits for a connection, is sent again, or waits longer
 * than `timeoutMs`: limits are then kept without Redis.
 *
 * @throws if the optional package `ioredis` is not installed
 */
export async function connectRedis(url: string, { timeoutMs = answerMs } = {}): Promise<RedisClient> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    connectTimeout: 1_000,
    // Of a host that is gone without a word: TCP would send to it for a quarter of an hour.
    socketTimeout: 5_000,
    retryStrategy: (attempt) => Math.min(50 * attempt, 500),
    connectionName: 'doubletick-gateway',
  });
  // Each command fails by itself; without a listener, ioredis would print every failed attempt.
  redis.on('error', () => undefined);
  // Redis forgets scripts when it restarts. What comes before they are there again sends the whole script.
  redis.on('ready', () => {
    for (const { lua } of [takeScript, giveBackScript, pauseScript]) redis.script('LOAD', lua).catch(() => undefined);
  });
  await Promise.race([new Promise((resolve) => redis.once('ready', resolve)), expire(connectWaitMs)]);

  async function run({ lua }: LimitScript, args: readonly (string | number)[], keyCount: number): Promise<unknown> {
    try {
      return await redis.evalsha(hashOf(lua), keyCount, ...args);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return await redis.eval(lua, keyCount, ...args);
    }
  }

  return {
    isReady: () => redis.status === 'ready',
    run: (script, keys, args) => within(timeoutMs, run(script, [...keys, ...args], keys.length)),
    close: () => redis.disconnect(),
  };
}

/**
 * Rejects after this time, unless the answer was already there: timers come before sockets, so when the event loop was
 * busy for longer, ioredis' own time limit would drop answers that it has not read yet.
 */
async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error(`no answer within ${ms} ms`));
    timer = setTimeout(() => setImmediate(() => setImmediate(fail)), ms);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function expire(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

const hashes = new Map<string, string>();

function hashOf(lua: string): string {
  const hash = hashes.get(lua) ?? createHash('sha1').update(lua).digest('hex');
  hashes.set(lua, hash);
  return hash;
}
