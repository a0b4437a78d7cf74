import type { EffectivePolicy } from '../keys/effective-policy.ts';
import type { Policy } from '../policy/policy.ts';

/** A policy as `policies.yaml` spells it, without what is at its default. */
export function toPolicyEntry(policy: Policy): Record<string, unknown> {
  return {
    allow: policy.allow,
    ...(policy.deny.length > 0 && { deny: policy.deny }),
    numbers: policy.numbers,
    ...(policy.maxRecipients !== null && { maxRecipients: policy.maxRecipients }),
    ...(policy.expiresAt !== null && { expires: new Date(policy.expiresAt).toISOString() }),
    ...(policy.addresses !== null && { addresses: policy.addresses }),
  };
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
  const [old, next] = [toPolicyEntry(before), toPolicyEntry(after)];
  const fields = ['allow', 'deny', 'numbers', 'maxRecipients', 'expires', 'addresses'];
  const lines = fields.flatMap((field) => {
    const [was, is] = [formatValue(old[field]), formatValue(next[field])];
    return was === is ? [] : [`  ${field}: ${was} -> ${is}\n`];
  });
  return lines.length > 0 ? lines.join('') : undefined;
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'none';
  return value === undefined ? 'not set' : String(value);
}
