import type { Finding } from '../explain-issues.ts';

/** Where `__proto__` is the name of a field: schemas pass over it, as if it had not been sent. */
export function findProtoNames(input: unknown): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<unknown>();
  const waiting: { value: unknown; path: Finding['path'] }[] = [{ value: input, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Object.hasOwn(value, '__proto__'))
      findings.push({ path: [...path, '__proto__'], says: 'is not a name that can be used' });
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner !== null) waiting.push({ value: inner, path: [...path, name] });
    }
  }
  return findings;
}
