/** The names on the way to a place in JSON. @see RFC 6901 */
export function pathOf(pointer: string): string[] {
  const names = pointer.split('/').slice(1);
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a place; undefined if there is none. */
export function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return valueAt((value as Record<string, unknown>)[name], rest); // An object that has the property.
}

/** A copy of an object with another value at a place; undefined removes the property, or the item of an array. */
export function withValue<T extends object>(from: T, [name, ...rest]: readonly string[], value: unknown): T {
  if (name === undefined) return from;
  const entries = Object.entries(from).flatMap(([key, old]): [string, unknown][] => {
    if (key !== name) return [[key, old]];
    if (rest.length > 0) return [[key, isObject(old) ? withValue(old, rest, value) : old]];
    return value === undefined ? [] : [[key, value]];
  });
  if (rest.length === 0 && value !== undefined && !Object.hasOwn(from, name)) entries.push([name, value]);
  // The caller names a place where the type allows the change.
  return (Array.isArray(from) ? entries.map(([, item]) => item) : Object.fromEntries(entries)) as T;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
