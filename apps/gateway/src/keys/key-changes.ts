import { isDeepStrictEqual } from 'node:util';
import type { AdminEvent } from '../audit/admin-event.ts';
import type { Policy } from '../policy/policy.ts';
import type { StoredKey } from './key-database.ts';
import { previousSecretUntil } from './key-lifecycle.ts';
import { toIso } from './to-record.ts';

/** What the audit log says about a change, apart from who made it, when and why. Never a secret or its hash. */
export type KeyChange = Pick<AdminEvent, 'action' | 'keyId' | 'team' | 'details'>;

export function keyCreated(key: StoredKey): KeyChange {
  const { id: keyId, team, expiresAt, policy } = key;
  const details = { secretNumber: numberOf(key), expiresAt: toIso(expiresAt), policy };
  return { action: 'key.created', keyId, team, details };
}

/** `now` is when the key was rotated, in milliseconds since 1970. */
export function keyRotated(before: StoredKey, after: StoredKey, now: number): KeyChange {
  const details = {
    secretNumber: numberOf(after),
    previousSecretUntil: toIso(previousSecretUntil(after, now)),
    oldestEnded: previousSecretUntil(before, now) !== null,
    expiresAt: { before: toIso(before.expiresAt), after: toIso(after.expiresAt) },
  };
  return { action: 'key.rotated', keyId: after.id, team: after.team, details };
}

/** Undefined if the state is the same. */
export function stateChanged(before: StoredKey, after: StoredKey): KeyChange | undefined {
  const [from, to] = [stateOf(before), stateOf(after)];
  if (from === to) return undefined;
  const action = ({ active: 'key.enabled', disabled: 'key.disabled', revoked: 'key.revoked' } as const)[to];
  return { action, keyId: after.id, team: after.team, details: { before: from, after: to } };
}

/** Undefined if the policy is the same. The owner is a key, or a team. */
export function policyChanged(
  owner: Pick<KeyChange, 'keyId' | 'team'>,
  before: Policy | null,
  after: Policy | null,
): KeyChange | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  return { action: after === null ? 'policy.removed' : 'policy.set', ...owner, details: { before, after } };
}

function numberOf({ secrets }: StoredKey): number | null {
  return secrets[0]?.number ?? null;
}

/** Without its expiry, which is no change that anyone makes when it comes. */
function stateOf({ revokedAt, disabledAt }: StoredKey): 'active' | 'disabled' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return disabledAt === null ? 'active' : 'disabled';
}
