/**
 * Whether a value has everything that a pattern has, at every depth. A list must have an item like each item of the
 * pattern. A number and the same number as a string are equal: a query has only strings.
 */
export function isPartlyEqual(pattern: unknown, value: unknown): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((part) => value.some((item) => isPartlyEqual(part, item)));
  }
  if (isRecord(pattern)) {
    if (!isRecord(value)) return false;
    return Object.entries(pattern).every(
      ([name, part]) => part === undefined || (Object.hasOwn(value, name) && isPartlyEqual(part, value[name])),
    );
  }
  return pattern === value || (isScalar(pattern) && isScalar(value) && String(pattern) === String(value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
