/** What is shown of a key: how it begins, and its last four characters where enough are left unsaid. */
export function maskKey(key: string): string {
  if (key === '') return '';
  const start = /^\s*(?:bearer |key )?key_/i.exec(key)?.[0] ?? '';
  return key.length >= start.length + 8 ? `${start}…${key.slice(-4)}` : `${start}…`;
}
