/** A class with a brand of its own. */
type Branded = abstract new (...args: never) => object;

const brands = new WeakMap<object, symbol>();

/**
 * Gives the instances of a class their name, and marks them by a registered symbol, so that {@link hasBrand} recognizes
 * them also when they come from a second copy of the package.
 */
export function brand(branded: Branded, name: string): void {
  const symbol = Symbol.for(`@doubletick-kit/core/${name}`);
  brands.set(branded, symbol);
  Object.assign(branded.prototype, { [symbol]: true, name });
}

/** What `instanceof` answers; a class that the caller derived has no brand and is compared by its prototype. */
export function hasBrand(branded: object, value: unknown): boolean {
  const symbol = brands.get(branded);
  if (symbol === undefined) return Function.prototype[Symbol.hasInstance].call(branded, value);
  return typeof value === 'object' && value !== null && symbol in value;
}
