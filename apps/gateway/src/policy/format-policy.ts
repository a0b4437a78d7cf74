import type { z } from 'zod';
import type { Counted, Policy } from './policy.ts';
import type { policyEntry } from './policy-schema.ts';

/** A policy as `policies.yaml` spells it, without what is at its default. */
export function formatPolicy(policy: Policy): z.input<typeof policyEntry> {
  const { allow, deny, numbers, maxRecipients, expiresAt, addresses, limits, quotas, share } = policy;
  return {
    allow: [...allow],
    ...(deny.length > 0 && { deny: [...deny] }),
    ...(numbers !== 'all' && { numbers: [...numbers] }),
    ...(maxRecipients !== null && { maxRecipients }),
    ...(expiresAt !== null && { expires: new Date(expiresAt).toISOString() }),
    ...(addresses !== null && { addresses: [...addresses] }),
    ...(limits.length > 0 && { limits: limits.map(withOneName) }),
    ...(quotas.length > 0 && { quotas: quotas.map(withOneName) }),
    ...(share !== 1 && { share }),
  };
}

/** A list of one name is written as the name. */
function withOneName<Entry extends Counted>({ of, ...rest }: Entry) {
  const [first, ...others] = of ?? [];
  if (first === undefined) return rest;
  return { of: others.length === 0 ? first : [first, ...others], ...rest };
}
