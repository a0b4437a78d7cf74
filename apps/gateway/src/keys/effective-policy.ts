import type { Policy } from '../policy/policy.ts';
import type { KeySnapshot, StoredKey } from './key-database.ts';
import { nothingAllowed } from './nothing-allowed.ts';

export interface EffectivePolicy {
  policy: Policy;
  /** Where it is from. `none`: neither the key nor its team has one, so the key may do nothing. */
  from: 'key' | 'team' | 'none';
}

/** A key's own policy replaces its team's as a whole. */
export function effectivePolicy(
  key: Pick<StoredKey, 'team' | 'policy'>,
  { teamPolicies }: Pick<KeySnapshot, 'teamPolicies'>,
): EffectivePolicy {
  if (key.policy) return { policy: key.policy, from: 'key' };
  const policy = teamPolicies.get(key.team);
  return policy ? { policy, from: 'team' } : { policy: nothingAllowed, from: 'none' };
}
