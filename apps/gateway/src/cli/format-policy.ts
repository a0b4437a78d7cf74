import type { EffectivePolicy } from '../keys/effective-policy.ts';
import { describeEntry } from '../policy/counted.ts';
import { formatPolicy } from '../policy/format-policy.ts';
import type { Policy, PolicyLimit, PolicyQuota } from '../policy/policy.ts';

/** A policy as `policies.yaml` spells it, without what is at its default, but always with its numbers. */
export function toPolicyEntry(policy: Policy): Record<string, unknown> {
  const { allow, deny, ...rest } = formatPolicy(policy);
  return { allow, ...(deny && { deny }), numbers: policy.numbers, ...rest };
}

/** One line: what a policy allows. */
export function summarize(policy: Policy): string {
  if (policy.allow.length === 0) return 'nothing';
  const parts = [policy.allow.join(', ')];
  if (policy.deny.length > 0) parts.push(`not ${policy.deny.join(', ')}`);
  if (policy.numbers !== 'all') parts.push(`numbers ${policy.numbers.join(', ') || 'none'}`);
  if (policy.maxRecipients !== null) parts.push(`at most ${policy.maxRecipients} recipients`);
  if (policy.expiresAt !== null) parts.push(`until ${new Date(policy.expiresAt).toISOString()}`);
  if (policy.addresses !== null) parts.push(`from ${policy.addresses.join(', ') || 'nowhere'}`);
  for (const entry of [...policy.limits, ...policy.quotas]) parts.push(`at most ${describeEntry(entry)}`);
  if (policy.share !== 1) parts.push(`share ${policy.share}`);
  return parts.join('; ');
}

/** One line: what a key may do, and why. */
export function summarizeEffective({ policy, from }: EffectivePolicy): string {
  if (from === 'none') return 'nothing (no policy)';
  return from === 'team' ? `${summarize(policy)} (team)` : summarize(policy);
}

/** One line for each field that differs; undefined if none does. */
export function describeChange(before: Policy | null, after: Policy): string | undefined {
  if (before === null) return `  new: ${summarize(after)}\n`;
  const [old, next] = [toFields(before), toFields(after)];
  const fields = ['allow', 'deny', 'numbers', 'maxRecipients', 'expires', 'addresses', 'limits', 'quotas', 'share'];
  const lines = fields.flatMap((field) => {
    const [was, is] = [formatValue(old[field]), formatValue(next[field])];
    return was === is ? [] : [`  ${field}: ${was} -> ${is}\n`];
  });
  return lines.length > 0 ? lines.join('') : undefined;
}

/** With each limit and quota as one string. */
function toFields(policy: Policy): Record<string, unknown> {
  const inWords = (entries: readonly (PolicyLimit | PolicyQuota)[]) => entries.map((entry) => describeEntry(entry));
  const { limits, quotas, share } = policy;
  return { ...toPolicyEntry(policy), limits: inWords(limits), quotas: inWords(quotas), share };
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'none';
  return value === undefined ? 'not set' : String(value);
}
