import type { ApiKey } from './keys.ts';

interface Candidate extends Pick<ApiKey, 'key' | 'status'> {
  readonly permissions: 'all' | readonly string[];
  readonly whitelist: readonly string[];
}

/** A key that the pages can use: active, for everything, and if possible from every address, since no page knows its address. */
export function usableKey(keys: readonly Candidate[]): string | undefined {
  const full = keys.filter(({ status, permissions }) => status === 'ACTIVE' && permissions === 'all');
  return (full.find(({ whitelist }) => whitelist.length === 0) ?? full[0])?.key;
}
