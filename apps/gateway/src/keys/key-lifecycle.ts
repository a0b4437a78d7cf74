import type { StoredKey, StoredSecret } from './key-database.ts';
import { KeyError } from './key-error.ts';
import type { KeyRefusal } from './key-record.ts';

export interface Rotation {
  /** Hash of the new secret. */
  hash: Uint8Array;
  /** Milliseconds since 1970. */
  now: number;
  /** How long the present secret stays valid. */
  overlapMs: number;
  /** Whether the secret before the present one may end, if it is still valid. */
  endPrevious: boolean;
  /** The key's new expiry; undefined keeps the present one. */
  expiresAt: number | null | undefined;
}

/** An ended secret is kept so that its use is recorded with its owner. */
const keptSecrets = 8;

/**
 * Gives a key a new secret. The present one stays valid for the overlap, but never longer than it would have been
 * without the rotation. At most two secrets are valid, so during an overlap the one before it has to end: someone may
 * still use it, therefore only with `endPrevious`.
 *
 * @throws KeyError for a key that cannot be used any more, or that is in an overlap
 */
export function rotateKey(key: StoredKey, rotation: Rotation): StoredKey {
  const { hash, now, overlapMs, endPrevious, expiresAt = key.expiresAt } = rotation;
  if (key.revokedAt !== null) throw new KeyError('key-revoked', key.id);
  if (expiresAt !== null && expiresAt <= now) throw new KeyError('key-expired', key.id);
  const until = previousSecretUntil(key, now);
  if (until !== null && !endPrevious) throw new KeyError('key-in-overlap', key.id, until);
  const [present, ...older] = key.secrets;
  const end = Math.min(now + overlapMs, present?.expiresAt ?? Number.POSITIVE_INFINITY, key.expiresAt ?? Infinity);
  const next: StoredSecret = { number: (present?.number ?? 0) + 1, hash, createdAt: now, expiresAt: null };
  const ended = older.map((secret) => ({ ...secret, expiresAt: 0 }));
  const secrets = present ? [next, { ...present, expiresAt: overlapMs === 0 ? 0 : end }, ...ended] : [next];
  return { ...key, expiresAt, secrets: secrets.slice(0, keptSecrets) };
}

/** Why a secret of a key is refused; undefined if it is valid. What cannot be undone comes first. */
export function refusalOf(key: StoredKey, secret: StoredSecret, now: number): KeyRefusal | undefined {
  // Not compared with the time: a revoked key stays revoked even if the clock goes back.
  if (key.revokedAt !== null) return 'key-revoked';
  // Only a rotation gives a secret an end.
  if (isOver(secret.expiresAt, now)) return 'key-rotated';
  if (isOver(key.expiresAt, now)) return 'key-expired';
  return key.disabledAt === null ? undefined : 'key-disabled';
}

/** Until when the secret before the last rotation is valid; null: it is not, or there was no rotation. */
export function previousSecretUntil(key: StoredKey, now: number): number | null {
  const previous = key.secrets[1];
  if (!previous || refusalOf({ ...key, disabledAt: null }, previous, now)) return null;
  return Math.min(previous.expiresAt ?? Infinity, key.expiresAt ?? Infinity);
}

function isOver(expiresAt: number | null, now: number): boolean {
  return expiresAt !== null && now >= expiresAt;
}
