import { type ChildProcess, spawn } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compileCache } from '../../../scripts/compile-cache.ts';
import { verifyLog } from './audit/verify/verify-log.ts';
import { CrashLedger } from './crash-ledger.fixture.ts';
import { type KeyedSend, repeat, startLoad } from './crash-load.fixture.ts';
import { openDataDirectory } from './data-directory.ts';
import { resolveDeps } from './deps.ts';
import { openManagedKeys } from './open-store.ts';
import { startNotingUpstream } from './upstream/noting-upstream.fixture.ts';

export interface CrashResult {
  rounds: number;
  /** Requests whose answers were complete. */
  answered: number;
  /** Requests that were cut while they were in flight. */
  cut: number;
  /** Sends and writes that reached the upstream. */
  seen: number;
  /** Ended as `unknown` by the start after the crash. */
  unknown: number;
  /** Sends that were cut and repeated with their idempotency key after the restart. */
  repeated: number;
  /** Of these, how many were answered; the outcome of the others is unknown. */
  repeatedAnswered: number;
  /** That every record was compared with after the last round. */
  checkpoints: number;
}

const upstreamKey = 'key_0123456789';
const main = new URL('./main.ts', import.meta.url).pathname;

/**
 * Kills a gateway under load and starts it again on the same directory, as often as asked. The last start is after the
 * last kill, so that every round is checked. Sends have idempotency keys, and those that were cut are repeated.
 *
 * @throws with the seed and the round if a record is missing, has no ending, or does not fit the signed checkpoints, or
 * if a message was sent twice
 */
export async function runCrashRounds(rounds: number, seed: number): Promise<CrashResult> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-crash-'));
  const dataDir = join(folder, 'data');
  const upstream = await startNotingUpstream();
  const ledger = new CrashLedger(join(dataDir, 'journal.db'));
  const key = createKey(dataDir);
  const env = {
    ...compileCache,
    GATEWAY_PORT: '0',
    GATEWAY_DATA_DIR: dataDir,
    GATEWAY_ACCESS_LOG: 'off',
    DOUBLETICK_BASE_URL: upstream.url,
    DOUBLETICK_API_KEY: upstreamKey,
  };
  const random = randomFrom(seed);
  let gateway: ChildProcess | undefined;
  let round = 0;
  let cut = 0;
  let cutSends: readonly KeyedSend[] = [];
  const repeats: boolean[] = [];
  try {
    for (; round <= rounds; round += 1) {
      const started = await startGateway(env);
      gateway = started.child;
      await ledger.check(upstream.takeSeen());
      await verify(dataDir);
      const target = { url: started.url, key, random };
      for (const send of cutSends) repeats.push(await repeat(send, target, ledger));
      upstream.refuseDuplicates();
      if (round === rounds) break;
      const load = startLoad(target, ledger);
      await load.underWay;
      await wait(Math.floor(random() * 300));
      gateway.kill('SIGKILL');
      await once(gateway, 'close');
      cut += await load.stop();
      cutSends = load.cutSends;
    }
    // A clean stop makes a checkpoint, with which every round is compared, however few records there were.
    gateway?.kill('SIGTERM');
    if (gateway) await once(gateway, 'close');
    const [repeated, repeatedAnswered] = [repeats.length, repeats.filter((isAnswered) => isAnswered).length];
    return { rounds, cut, repeated, repeatedAnswered, checkpoints: await verify(dataDir), ...ledger.counts() };
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    throw new Error(`Round ${round} with seed ${seed}: ${message}`, { cause: error });
  } finally {
    gateway?.kill('SIGKILL');
    ledger.close();
    await upstream.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function createKey(dataDir: string): string {
  const { keys, close } = openManagedKeys(dataDir, resolveDeps());
  const { key } = keys.create({ team: 'Support', policy: { allow: ['read', 'write', 'send'] } });
  close();
  return key;
}

/** Returns the number of checkpoints. @throws if a record is missing or does not fit them */
async function verify(dataDir: string): Promise<number> {
  const publicKey = createPublicKey(openDataDirectory(dataDir).signingKey);
  const { flaw, checkpoints } = await verifyLog({ dataDir, publicKey });
  if (flaw !== null) throw new Error(flaw);
  return checkpoints;
}

async function startGateway(env: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    const url = /^Gateway on (\S+),/.exec(printed)?.[1];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`the gateway ended before it listened: ${printed}`);
}

/** Numbers from 0 to 1, the same for the same seed. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
