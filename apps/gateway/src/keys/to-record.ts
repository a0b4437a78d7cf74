import type { StoredKey } from './key-database.ts';
import { previousSecretUntil } from './key-lifecycle.ts';
import type { KeyRecord } from './key-record.ts';

/** What a stored key shows at a time in milliseconds since 1970. */
export function toRecord(key: StoredKey, now: number): KeyRecord {
  return {
    id: key.id,
    team: key.team,
    createdAt: new Date(key.createdAt).toISOString(),
    expiresAt: toIso(key.expiresAt),
    disabledAt: toIso(key.disabledAt),
    revokedAt: toIso(key.revokedAt),
    lastUsedAt: toIso(key.lastUsedAt),
    previousSecretUntil: toIso(previousSecretUntil(key, now)),
    policy: key.policy,
  };
}

export function toIso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
