import type { Actor, AdminEvent } from '../audit/admin-event.ts';
import { createAdminEvent } from '../audit/create-admin-event.ts';
import type { Deps } from '../deps.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { createUuidV7 } from '../uuid-v7.ts';
import { type EffectivePolicy, effectivePolicy } from './effective-policy.ts';
import type { HashSecret } from './hash-secret.ts';
import { type KeyChange, keyCreated, keyRotated, policyChanged, stateChanged } from './key-changes.ts';
import type { KeyDatabase, KeyTables, PolicyTarget, StoredKey } from './key-database.ts';
import { KeyError } from './key-error.ts';
import { drawKeyParts, formatKey } from './key-format.ts';
import { previousSecretUntil, rotateKey } from './key-lifecycle.ts';
import type { KeyRecord } from './key-record.ts';
import { isTeamName } from './team-name.ts';
import { toIso, toRecord } from './to-record.ts';

export interface CreateKeyOptions {
  team: string;
  /** The key's own policy. Default: its team's. */
  policy?: Partial<Policy> | undefined;
  /** Milliseconds since 1970. Default: never. */
  expiresAt?: number | null | undefined;
}

export interface RotateKeyOptions {
  /** How long the present secret stays valid, up to 7 days. 0 ends it at once. Default: 24 hours. */
  overlapMs?: number | undefined;
  /** Rotates also during an overlap, and ends the secret before the present one. Default: false. */
  endPrevious?: boolean | undefined;
  /** The key's new expiry in milliseconds since 1970; null: never. Default: as before. */
  expiresAt?: number | null | undefined;
}

export interface RotatedKey {
  id: string;
  /** The key with its new secret. It is returned only here. */
  key: string;
  /** ISO 8601. Until when the secret before this one is valid; null: it ended at once. */
  previousSecretUntil: string | null;
  /** Whether an even older secret was still valid and ended now. Only with `endPrevious`. */
  oldestEnded: boolean;
}

/**
 * Manages keys and policies. Every change is one transaction, durable when the method returns, effective at once in
 * this gateway and within 2 s in others on the same data directory. The same transaction records it for the audit log;
 * what changes nothing or is refused records nothing. Methods that take an ID throw `KeyError`
 * `key-not-found` if no key has it.
 */
export interface KeyStore {
  /** Creates a key. It is returned only here. @throws RangeError for an invalid option */
  create(options: CreateKeyOptions): { key: string; id: string };
  /**
   * Gives a key a new secret.
   *
   * @throws RangeError for an invalid option, KeyError for a revoked or expired key, or one in an overlap
   */
  rotate(id: string, options?: RotateKeyOptions): RotatedKey;
  /** Refuses the key until it is enabled. */
  disable(id: string): void;
  /** @throws KeyError for a revoked key */
  enable(id: string): void;
  /** Refuses the key for ever. Revoking again keeps the first time. */
  revoke(id: string): void;
  /** Lists all keys, oldest first. */
  list(): KeyRecord[];
  /** Sets or, with null, removes a policy. A team needs no key yet. @throws RangeError for an invalid policy */
  setPolicy(target: PolicyTarget, policy: Partial<Policy> | null): void;
  /** Like {@link KeyStore.setPolicy} for many: all or none. */
  setPolicies(changes: Iterable<readonly [PolicyTarget, Partial<Policy> | null]>): void;
  /** What a key may do now. */
  policyOf(keyId: string): EffectivePolicy;
  /** The policies of teams, by name. */
  teamPolicies(): ReadonlyMap<string, Policy>;
}

/** Who changes keys and policies, and why. */
export interface ChangedBy {
  actor: Actor;
  reason: string | null;
}

export interface KeyStoreDeps extends Pick<Deps, 'now' | 'randomBytes'> {
  hashSecret: HashSecret;
  /** Default: a program, without a name or a reason. */
  by?: ChangedBy | undefined;
  /** Called after every change. */
  changed?: (() => void) | undefined;
}

const dayMs = 86_400_000;
const maxOverlapMs = 7 * dayMs;

interface Changing extends Omit<KeyTables, 'record'> {
  /** Undefined: nothing has changed. */
  record(change: KeyChange | undefined): void;
}

type Change = <Result>(work: (tables: Changing) => Result) => Result;

export function createKeyStore(database: KeyDatabase, deps: KeyStoreDeps): KeyStore {
  const toEvent = createToEvent(deps);
  const change: Change = (work) => {
    const result = database.change((tables) =>
      work({ ...tables, record: (made) => made && tables.record(toEvent(made)) }),
    );
    deps.changed?.();
    return result;
  };
  return {
    ...createSecretChanges(change, deps),
    ...createStateChanges(change, deps.now),
    ...createPolicyChanges(change),
    ...createReads(database, deps.now),
  };
}

function createToEvent(deps: KeyStoreDeps): (change: KeyChange) => AdminEvent {
  const { now, by = { actor: { name: null, via: 'program' }, reason: null } } = deps;
  const createId = createUuidV7(deps);
  return (change) => createAdminEvent({ id: createId(), now: now(), ...by, ...change });
}

function createSecretChanges(change: Change, { now, randomBytes, hashSecret }: KeyStoreDeps) {
  return {
    create({ team, policy, expiresAt = null }) {
      const createdAt = now();
      checkTeam(team);
      checkExpiry(expiresAt, createdAt);
      const { id, secret } = drawKeyParts(randomBytes);
      const key: StoredKey = {
        id,
        team,
        createdAt,
        expiresAt,
        disabledAt: null,
        revokedAt: null,
        lastUsedAt: null,
        policy: policy === undefined ? null : parsePolicy(policy),
        secrets: [{ number: 1, hash: hashSecret(secret), createdAt, expiresAt: null }],
      };
      change((tables) => {
        tables.insert(key);
        tables.record(keyCreated(key));
      });
      return { key: formatKey({ id, secret }), id };
    },

    rotate(id, { overlapMs = dayMs, endPrevious = false, expiresAt } = {}) {
      if (!Number.isSafeInteger(overlapMs) || overlapMs < 0 || overlapMs > maxOverlapMs) {
        throw new RangeError('The overlap must be from 0 to 7 days, in whole milliseconds.');
      }
      const time = now();
      if (expiresAt !== undefined) checkExpiry(expiresAt, time);
      const { secret } = drawKeyParts(randomBytes);
      const rotation = { hash: hashSecret(secret), now: time, overlapMs, endPrevious, expiresAt };
      const [before, after] = change((tables) => {
        const found = known(tables.find(id), id);
        const rotated = rotateKey(found, rotation);
        tables.update(rotated);
        tables.record(keyRotated(found, rotated, time));
        return [found, rotated];
      });
      return {
        id,
        key: formatKey({ id, secret }),
        previousSecretUntil: toIso(previousSecretUntil(after, time)),
        oldestEnded: previousSecretUntil(before, time) !== null,
      };
    },
  } satisfies Partial<KeyStore>;
}

function createStateChanges(change: Change, now: () => number) {
  const update = (id: string, edit: (key: StoredKey) => StoredKey) =>
    change((tables) => {
      const before = known(tables.find(id), id);
      const after = edit(before);
      tables.update(after);
      tables.record(stateChanged(before, after));
    });
  return {
    disable: (id) =>
      update(id, (key) => (key.revokedAt === null ? { ...key, disabledAt: key.disabledAt ?? now() } : key)),

    enable: (id) =>
      update(id, (key) => {
        if (key.revokedAt !== null) throw new KeyError('key-revoked', id);
        return { ...key, disabledAt: null };
      }),

    revoke: (id) => update(id, (key) => ({ ...key, revokedAt: key.revokedAt ?? now() })),
  } satisfies Partial<KeyStore>;
}

function createPolicyChanges(change: Change) {
  function setPolicies(changes: Iterable<readonly [PolicyTarget, Partial<Policy> | null]>): void {
    const checked = [...changes].map(([target, policy]) => [target, policy && parsePolicy(policy)] as const);
    change((tables) => {
      for (const [target, policy] of checked) {
        const { owner, present } = findOwner(tables, target);
        tables.setPolicy(target, policy);
        tables.record(policyChanged(owner, present, policy));
      }
    });
  }
  return {
    setPolicy: (target, policy) => setPolicies([[target, policy]]),
    setPolicies,
  } satisfies Partial<KeyStore>;
}

function findOwner(tables: Changing, target: PolicyTarget) {
  if ('keyId' in target) {
    const { id: keyId, team, policy } = known(tables.find(target.keyId), target.keyId);
    return { owner: { keyId, team }, present: policy };
  }
  checkTeam(target.team);
  return { owner: { keyId: null, team: target.team }, present: tables.findTeamPolicy(target.team) };
}

function createReads(database: KeyDatabase, now: () => number) {
  return {
    list() {
      const time = now();
      return [...database.readSnapshot().keys.values()].map((key) => toRecord(key, time));
    },

    policyOf: (keyId) => {
      const snapshot = database.readSnapshot();
      return effectivePolicy(known(snapshot.keys.get(keyId), keyId), snapshot);
    },

    teamPolicies: () => database.readSnapshot().teamPolicies,
  } satisfies Partial<KeyStore>;
}

function known(key: StoredKey | undefined, id: string): StoredKey {
  if (key) return key;
  throw new KeyError('key-not-found', id);
}

function checkTeam(team: string): void {
  if (isTeamName(team)) return;
  throw new RangeError('A team name must be 1 to 64 printable characters, with no space at either end.');
}

function checkExpiry(expiresAt: number | null, now: number): void {
  if (expiresAt === null || (Number.isSafeInteger(expiresAt) && expiresAt > now)) return;
  throw new RangeError('The expiry of a key must be in the future, in whole milliseconds since 1970.');
}
