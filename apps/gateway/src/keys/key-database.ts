import type { AdminEvent } from '../audit/admin-event.ts';
import type { Policy } from '../policy/policy.ts';

/** One secret of a key. All times are milliseconds since 1970. */
export interface StoredSecret {
  /** Counts up from 1 with every rotation. */
  number: number;
  hash: Uint8Array;
  createdAt: number;
  /** From then on it is refused; null: as long as its key is valid. 0 ends it even if the clock goes back. */
  expiresAt: number | null;
}

export interface StoredKey {
  id: string;
  team: string;
  createdAt: number;
  expiresAt: number | null;
  disabledAt: number | null;
  revokedAt: number | null;
  lastUsedAt: number | null;
  policy: Policy | null;
  /** Newest first. */
  secrets: readonly StoredSecret[];
}

/** All keys and policies at one moment. */
export interface KeySnapshot {
  epoch: number;
  /** By ID, oldest key first. */
  keys: ReadonlyMap<string, StoredKey>;
  teamPolicies: ReadonlyMap<string, Policy>;
}

export type PolicyTarget = { keyId: string } | { team: string };

/** The tables inside one transaction. */
export interface KeyTables {
  find(id: string): StoredKey | undefined;
  /** Null: the team has none. */
  findTeamPolicy(team: string): Policy | null;
  insert(key: StoredKey): void;
  /** Writes expiry, state and secrets; neither policy nor last use. */
  update(key: StoredKey): void;
  /** Null removes the policy. */
  setPolicy(target: PolicyTarget, policy: Policy | null): void;
  /** Keeps the event of a change in its transaction, from where it is copied to the audit log. */
  record(event: AdminEvent): void;
}

/** Where keys and policies are kept. Every method throws if the store is gone or cannot be used. */
export interface KeyDatabase {
  /** Differs after every change of a key or policy, whichever process made it. Never waits for a writer. */
  readEpoch(): number;
  /** Never waits for a writer. */
  readSnapshot(): KeySnapshot;
  /** Runs `work`, which records what it changes, in one write transaction: all of it is durable, or nothing if it throws. */
  change<Result>(work: (tables: KeyTables) => Result): Result;
  /** Moves last uses forward, never back. Not durable at once. False if another writer was busy: nothing is kept. */
  recordUses(uses: ReadonlyMap<string, number>): boolean;
  close(): void;
}
