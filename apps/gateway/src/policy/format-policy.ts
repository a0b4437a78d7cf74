import type { z } from 'zod';
import type { Policy } from './policy.ts';
import type { policyEntry } from './policy-schema.ts';

/** A policy as `policies.yaml` spells it, without what is at its default. */
export function formatPolicy(policy: Policy): z.input<typeof policyEntry> {
  const { allow, deny, numbers, maxRecipients, expiresAt, addresses } = policy;
  return {
    allow: [...allow],
    ...(deny.length > 0 && { deny: [...deny] }),
    ...(numbers !== 'all' && { numbers: [...numbers] }),
    ...(maxRecipients !== null && { maxRecipients }),
    ...(expiresAt !== null && { expires: new Date(expiresAt).toISOString() }),
    ...(addresses !== null && { addresses: [...addresses] }),
  };
}
