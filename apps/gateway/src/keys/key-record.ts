import type { Policy } from '../policy/policy.ts';

/** A key without its secrets, of which only hashes are stored. */
export interface KeyRecord {
  id: string;
  team: string;
  /** ISO 8601, like all times here. */
  createdAt: string;
  /** Null: never. */
  expiresAt: string | null;
  /** Null while the key is enabled. A disabled key can be enabled again. */
  disabledAt: string | null;
  /** Null while the key is not revoked. A revoked key stays revoked. */
  revokedAt: string | null;
  /** About a minute accurate; null: never. */
  lastUsedAt: string | null;
  /** Until when the secret before the last rotation is valid; null: it is not. */
  previousSecretUntil: string | null;
  /** The key's own policy; null: its team's. */
  policy: Policy | null;
}

/** Whose key it is, and which of its secrets was given. */
export interface KeyOwner {
  id: string;
  team: string;
  /** Counts up from 1 with every rotation. */
  secretNumber: number;
}

/** The owner of a valid key. */
export interface Caller extends KeyOwner {
  /** Of all keys and policies: greater after every change to one of them. */
  policyVersion: number;
  /** The key's own policy, or its team's, or one that allows nothing. */
  policy: Policy;
  /** The policy of the team, whose limits count for all of its keys; null without one. */
  teamPolicy: Policy | null;
}

export type KeyRefusal =
  | 'key-missing'
  | 'key-malformed'
  | 'key-unknown'
  | 'key-wrong-secret'
  | 'key-expired'
  | 'key-rotated'
  | 'key-disabled'
  | 'key-revoked';

/** A refused key with a right secret still names its owner in the audit record. */
export type Authentication = { caller: Caller } | { refusal: KeyRefusal; owner: KeyOwner | null };
