/** Stands where a key stood. */
const keyPlaceholder = 'key_…';

/** The headers that carry the key. */
export const keyHeaders: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'x-public-api-key']);

/** Replaces the key in the value of a header that carries it; a scheme before the key stays, so that it can be seen. */
export function replaceKey(value: string): string {
  const scheme = /^\s*(basic|bearer|key)\s/i.exec(value)?.[1];
  return scheme ? `${scheme} ${keyPlaceholder}` : keyPlaceholder;
}
