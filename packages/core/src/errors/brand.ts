import { propertyOf } from './property-of.ts';

/** A class that can be branded. */
type Branded = abstract new (...args: never) => object;

const brands = new WeakMap<object, symbol>();

/**
 * Names the instances of a class and marks them with a registered symbol, so that {@link hasBrand} also recognizes
 * those of another copy of the package.
 */
export function brand(branded: Branded, name: string): void {
  const symbol = Symbol.for(`@doubletick-kit/core/${name}`);
  brands.set(branded, symbol);
  Object.assign(branded.prototype, { [symbol]: true, name });
}

/** Implements `instanceof`. A class derived by the caller has no brand and is compared by its prototype. */
export function hasBrand(branded: object, value: unknown): boolean {
  const symbol = brands.get(branded);
  if (symbol === undefined) return Function.prototype[Symbol.hasInstance].call(branded, value);
  return propertyOf(value, symbol) === true;
}
