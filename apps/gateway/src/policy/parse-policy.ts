import type { z } from 'zod';
import { describeIssues, policyFields } from './describe-issues.ts';
import type { Policy } from './policy.ts';
import { policyValue } from './policy-schema.ts';

/**
 * Checks a policy: one as `policies.yaml` spells it, or a {@link Policy}. Only `allow` is required. Without `numbers`
 * all phone numbers are allowed; an empty list allows none.
 *
 * @throws RangeError with a one-line message that names the field
 */
export function parsePolicy(value: unknown): Policy {
  const result = policyValue.safeParse(value);
  if (!result.success)
    throw new RangeError(describeIssues(result.error.issues, { name: 'The policy', fields: policyFields }));
  if (result.data.expires !== undefined && result.data.expiresAt !== undefined) {
    throw new RangeError('expires and expiresAt mean the same: leave one out.');
  }
  return toPolicy(result.data);
}

/** The defaults of what a policy leaves out. */
export function toPolicy(value: z.output<typeof policyValue>): Policy {
  const { allow, deny, numbers, maxRecipients, expires, expiresAt, addresses, share } = value;
  return {
    allow: [...new Set(allow)],
    deny: [...new Set(deny)],
    numbers: numbers === 'all' ? numbers : [...new Set(numbers)],
    maxRecipients: maxRecipients ?? null,
    expiresAt: expires ?? expiresAt ?? null,
    addresses: addresses ?? null,
    limits: value.limits.map(compact),
    quotas: value.quotas.map(compact),
    share,
  };
}

type Compact<Entry> = { [Key in keyof Entry]: Exclude<Entry[Key], undefined> };

/** Leaves out what is undefined, and names each of `of` once. */
function compact<Entry extends { of?: readonly unknown[] | undefined }>(entry: Entry): Compact<Entry> {
  const given = Object.entries(entry).filter(([, value]) => value !== undefined);
  // as: what is left has no undefined in it
  return Object.fromEntries(
    given.map(([key, value]) => [key, Array.isArray(value) ? [...new Set(value)] : value]),
  ) as Compact<Entry>;
}
