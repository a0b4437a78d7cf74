import type { Deps } from '../deps.ts';
import { ProblemError } from '../problem.ts';
import { effectivePolicy } from './effective-policy.ts';
import { type HashSecret, matchesHash } from './hash-secret.ts';
import type { KeyDatabase, KeySnapshot, StoredKey } from './key-database.ts';
import { parseKey } from './key-format.ts';
import { refusalOf } from './key-lifecycle.ts';
import type { Authentication, Caller } from './key-record.ts';

/** All keys and policies in memory, at most 2 s behind what other processes change. */
export interface KeyDirectory {
  /**
   * Authenticates the value of an Authorization header at a time in milliseconds since 1970.
   *
   * @throws ProblemError `keys-unavailable` if the store could not be read for 60 s
   */
  authenticate(key: string, now: number): Authentication;
  /** Whether no key and no policy has changed since this caller was authenticated. */
  isCurrent(caller: Caller): boolean;
  /**
   * The weight of each team that a policy allows something: its policy's `share`, and 1 for a team of which only keys have
   * policies. The same map until something changes.
   */
  teamShares(): ReadonlyMap<string, number>;
  /** Milliseconds since the store was last read without trouble. */
  ageMs(): number;
  /** Makes a change of this process effective at once. */
  refresh(): void;
  /** Why changes of other processes are not seen at the moment; null while they are. */
  trouble(): string | null;
  /** Writes the last uses, then closes the database. */
  close(): void;
}

export interface KeyDirectoryDeps extends Pick<Deps, 'elapsed'> {
  hashSecret: HashSecret;
}

const pollMs = 1_000;
const troubleMs = 2_000;
const maxAgeMs = 60_000;
const lastUseMs = 60_000;

interface Entry {
  key: StoredKey;
  /** One for each secret, in the same order. */
  callers: readonly Caller[];
}

/**
 * Opens the directory on a separate connection, which it closes. Changes of other processes are noticed by polling the
 * epoch every second and before a key is refused, which takes 7 µs. A change costs a full read: 30 ms at 10,000 keys.
 *
 * @throws if the database cannot be read
 */
export function openKeyDirectory(database: KeyDatabase, { elapsed, hashSecret }: KeyDirectoryDeps): KeyDirectory {
  let [snapshot, entries, shares] = readAll(database);
  let [triedAt, readAt, isStale, problem] = [elapsed(), elapsed(), false, ''];
  const lastUses = createLastUses(database, elapsed);

  /** Returns whether anything has changed. */
  function poll(): boolean {
    triedAt = elapsed();
    const seen = snapshot;
    try {
      if (database.readEpoch() !== snapshot.epoch) [snapshot, entries, shares] = readAll(database);
      [readAt, isStale, problem] = [triedAt, false, ''];
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    lastUses.writeIfDue();
    return snapshot !== seen;
  }

  /** Not only by the timer: it is late when the event loop was busy or the process was stopped. */
  function pollIfDue(): void {
    if (isStale || elapsed() - triedAt >= pollMs) poll();
  }

  const timer = setInterval(poll, pollMs).unref();
  return {
    authenticate(key, now) {
      const parts = parseKey(key);
      if (!parts) return { refusal: key === '' ? 'key-missing' : 'key-malformed', owner: null };
      pollIfDue();
      if (elapsed() - readAt > maxAgeMs) throw unavailable(problem);
      const hash = hashSecret(parts.secret);
      let result = check(entries.get(parts.id), hash, now);
      // Another process may just have created or changed the key.
      if ('refusal' in result && poll()) result = check(entries.get(parts.id), hash, now);
      if ('caller' in result) lastUses.add(result.caller.id, now);
      return result;
    },

    isCurrent: (caller) => entries.get(caller.id)?.callers.includes(caller) === true,
    teamShares: () => shares,
    ageMs: () => elapsed() - readAt,
    refresh() {
      isStale = true;
      poll();
    },

    trouble() {
      pollIfDue();
      return problem !== '' && elapsed() - readAt >= troubleMs ? problem : null;
    },

    close() {
      clearInterval(timer);
      lastUses.write();
      database.close();
    },
  };
}

function readAll(database: KeyDatabase) {
  const snapshot = database.readSnapshot();
  return [snapshot, toEntries(snapshot), toShares(snapshot)] as const;
}

function toEntries(snapshot: KeySnapshot): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [id, key] of snapshot.keys) {
    const { policy } = effectivePolicy(key, snapshot);
    const teamPolicy = snapshot.teamPolicies.get(key.team) ?? null;
    const common = { id, team: key.team, policyVersion: snapshot.epoch, policy, teamPolicy };
    const callers = key.secrets.map(({ number }): Caller => ({ ...common, secretNumber: number }));
    entries.set(id, { key, callers });
  }
  return entries;
}

function toShares({ keys, teamPolicies }: KeySnapshot): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const [team, { share }] of teamPolicies) shares.set(team, share);
  for (const { team, policy, revokedAt } of keys.values()) {
    if (policy && revokedAt === null && !shares.has(team)) shares.set(team, 1);
  }
  return shares;
}

/** Hashing comes before the look-up, so an unknown ID takes as long as a wrong secret. */
function check(entry: Entry | undefined, hash: Buffer, now: number): Authentication {
  if (!entry) return { refusal: 'key-unknown', owner: null };
  const { key, callers } = entry;
  const index = key.secrets.findIndex((candidate) => matchesHash(hash, candidate.hash));
  const [secret, caller] = [key.secrets[index], callers[index]];
  if (!secret || !caller) return { refusal: 'key-wrong-secret', owner: null };
  const refusal = refusalOf(key, secret, now);
  if (refusal === undefined) return { caller };
  return { refusal, owner: { id: caller.id, team: caller.team, secretNumber: caller.secretNumber } };
}

/** Collects when keys were used. Written seldom and without waiting, so it costs a request nothing. */
function createLastUses(database: KeyDatabase, elapsed: () => number) {
  const uses = new Map<string, number>();
  let triedAt = elapsed();

  function write(): void {
    triedAt = elapsed();
    if (uses.size === 0) return;
    try {
      if (database.recordUses(uses)) uses.clear();
    } catch {
      // Kept for the next time. The directory finds the same trouble when it reads, and reports it.
    }
  }

  return {
    add(id: string, now: number) {
      if (now > (uses.get(id) ?? 0)) uses.set(id, now);
    },
    write,
    writeIfDue() {
      if (elapsed() - triedAt >= lastUseMs) write();
    },
  };
}

function unavailable(problem: string): ProblemError {
  return new ProblemError(
    'keys-unavailable',
    'The gateway cannot check keys at the moment, so it refuses every request. Try again later; if it persists, tell ' +
      "the gateway's operator, who finds the cause at /readyz.",
    { cause: new Error(problem) },
  );
}
