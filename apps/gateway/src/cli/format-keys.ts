import { type EffectivePolicy, effectivePolicy } from '../keys/effective-policy.ts';
import type { KeyRecord } from '../keys/key-record.ts';
import type { KeyStore } from '../keys/key-store.ts';
import { formatTable } from './format.ts';
import { summarizeEffective } from './format-policy.ts';

export type KeyState = 'active' | 'disabled' | 'expired' | 'revoked';

/** A key as `keys list` shows it. */
export interface ListedKey extends KeyRecord {
  state: KeyState;
  /** The policy that counts: its own or its team's. */
  effectivePolicy: EffectivePolicy;
}

export function toListedKeys(store: KeyStore, now: number): ListedKey[] {
  const teamPolicies = store.teamPolicies();
  return store.list().map((key) => ({
    ...key,
    state: stateOf(key, now),
    effectivePolicy: effectivePolicy(key, { teamPolicies }),
  }));
}

function stateOf({ revokedAt, expiresAt, disabledAt }: KeyRecord, now: number): KeyState {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt !== null && Date.parse(expiresAt) <= now) return 'expired';
  return disabledAt === null ? 'active' : 'disabled';
}

export function formatKeys(keys: readonly ListedKey[]): string {
  return formatTable(
    ['ID', 'TEAM', 'CREATED', 'EXPIRES', 'LAST USED', 'STATE', 'MAY'],
    keys.map((key) => [
      key.id,
      key.team,
      key.createdAt,
      key.expiresAt ?? '-',
      key.lastUsedAt ?? '-',
      formatState(key),
      summarizeEffective(key.effectivePolicy),
    ]),
  );
}

function formatState({ state, revokedAt, disabledAt, previousSecretUntil }: ListedKey): string {
  if (state === 'revoked') return `revoked ${revokedAt}`;
  if (state === 'disabled') return `disabled ${disabledAt}`;
  return previousSecretUntil === null ? state : `${state}, old key until ${previousSecretUntil}`;
}
