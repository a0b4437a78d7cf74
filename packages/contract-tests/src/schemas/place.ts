import { isObject } from './schema.ts';

/** The place of something in a value: property names and item indexes from the outside in. */
export type Path = readonly (string | number)[];

/** Represents an absent value: a property set to it is removed. */
export const nothing = Symbol('nothing');

/** A copy of a value with one place replaced; everything not on the way to it is shared. */
export function replaceAt(value: unknown, path: Path, replacement: unknown): unknown {
  const [step, ...inner] = path;
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? replaceAt(item, inner, replacement) : item));
  }
  const object = isObject(value) ? value : {};
  const replaced = replaceAt(object[step], inner, replacement);
  return Object.fromEntries(
    Object.entries({ ...object, [step]: replaced }).filter(([, property]) => property !== nothing),
  );
}

/** Every place in a value, the value itself first. */
export function placesIn(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const inner = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [{ path, value }, ...inner.flatMap(([step, child]) => placesIn(child, [...path, step]))];
}

/** A path as a JSON pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
