import type { KindChoice } from './field.ts';
import { isObject } from './json-tree.ts';

/** Which groups of properties have a value. */
export function filledAlternatives(alternatives: readonly (readonly string[])[], value: unknown): readonly number[] {
  const filled = isObject(value) ? Object.keys(value).filter((name) => value[name] !== undefined) : [];
  return [...alternatives.keys()].filter((index) => alternatives[index]?.some((name) => filled.includes(name)));
}

/** The value after another group of properties is chosen: what is in the other groups is not sent any longer. */
export function withAlternative(
  alternatives: readonly (readonly string[])[],
  value: unknown,
  chosen: number,
): Readonly<Record<string, unknown>> | undefined {
  const others = alternatives.filter((_, index) => index !== chosen).flat();
  return keep(value, (name) => !others.includes(name));
}

/** The value after another kind is chosen. What the new kind has too stays. */
export function withKind(
  { field: { name: property }, kinds }: KindChoice,
  value: unknown,
  chosen: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const kind = kinds.find((one) => one.value === chosen);
  const known = new Set([property, ...kinds.flatMap(({ names }) => names)]);
  const kept = keep(value, (name) => kind?.names.includes(name) || !known.has(name));
  return kind ? { [property]: kind.value, ...kept, ...kind.start } : kept;
}

function keep(value: unknown, isKept: (name: string) => boolean | undefined): Record<string, unknown> | undefined {
  const entries = Object.entries(isObject(value) ? value : {}).filter(([name]) => isKept(name));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
