import { maskKeys } from '../journal/mask-keys.ts';

/**
 * Whether a header or a query parameter may prove who sends: DoubleTick signs nothing, so receivers recognize it by what
 * they registered. The signature of Standard Webhooks is of no use for another message.
 */
function isCredential(name: string): boolean {
  return /auth|token|secret|key|passw|cookie|sign|cred|hmac/i.test(name) && name !== 'webhook-signature';
}

export function maskHeaders(
  headers: Readonly<Record<string, string>>,
  keys: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isCredential(name) ? '…' : maskKeys(value, keys)]),
  );
}

/** Leaves everything else as it is spelled. */
export function maskUrl(url: string): string {
  const [, beforeQuery = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  const masked = query.replaceAll(/(?<=[?&])([^=&#]*)=([^&#]*)/g, (pair, name: string) => {
    return isCredential(name) ? `${name}=…` : pair;
  });
  return maskKeys(beforeQuery.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1…@') + masked, []);
}
