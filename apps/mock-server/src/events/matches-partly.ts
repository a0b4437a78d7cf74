/**
 * Whether a value has everything that a pattern has. Objects may have more fields; lists have as many entries, each of
 * which matches; anything else is equal.
 */
export function matchesPartly(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return (
      Array.isArray(value) &&
      value.length === pattern.length &&
      pattern.every((entry, position) => matchesPartly(value[position], entry))
    );
  }
  if (!isRecord(pattern)) return Object.is(value, pattern);
  return (
    isRecord(value) &&
    Object.entries(pattern).every(([name, part]) => Object.hasOwn(value, name) && matchesPartly(value[name], part))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
