const deepest = 200;

/** Whether a value is plain data, as JSON has it: no class, function or cycle. A missing value counts as such a field. */
export function isJson(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return isPrimitive(value);
  if (depth > deepest) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain && Object.values(value).every((part) => isJson(part, depth + 1));
}

function isPrimitive(value: unknown): boolean {
  return (
    value === null || value === undefined || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)
  );
}
