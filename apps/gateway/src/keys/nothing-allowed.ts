import type { Policy } from '../policy/policy.ts';

/** Denies everything: for a key without a policy, and in place of one that cannot be read. */
export const nothingAllowed: Policy = Object.freeze({
  allow: [],
  deny: [],
  numbers: [],
  maxRecipients: null,
  expiresAt: null,
  addresses: null,
  limits: [],
  quotas: [],
  share: 1,
});
