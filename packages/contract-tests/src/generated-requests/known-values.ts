import { placesIn, replaceAt } from '../schemas/place.ts';
import type { Parts } from './request-parts.ts';
import type { Scenario } from './scenarios.ts';

/** The values that requests and worlds have, by property name. */
export type KnownValues = ReadonlyMap<string, readonly unknown[]>;

const mostPerName = 40;

/** All values in some scenarios, by property name. */
export function knownValuesOf(scenarios: readonly Scenario[]): KnownValues {
  const known = new Map<string, unknown[]>();
  for (const { parts, snapshot } of scenarios) {
    for (const { path, value } of placesIn([parts.path, parts.query, parts.body, parts.form, snapshot.tables])) {
      const name = nameOf(path);
      const values = known.get(name) ?? [];
      known.set(name, values);
      if (typeof value !== 'object' && values.length < mostPerName && !values.includes(value)) values.push(value);
    }
  }
  return known;
}

/** Replaces generated values with known ones, chosen by the picks; an odd pick keeps a value. */
export function withKnownValues(parts: Parts, known: KnownValues, picks: readonly number[]): Parts {
  const places = placesIn(parts).filter(({ value }) => typeof value === 'string');
  return places.reduce<Parts>((changed, { path }, index) => {
    const pick = picks[index % picks.length] ?? 0;
    const values = known.get(nameOf(path)) ?? [];
    if (values.length === 0 || pick % 2 === 1) return changed;
    // Every place is inside the parts.
    return replaceAt(changed, path, values[(pick / 2) % values.length]) as Parts;
  }, parts);
}

/** The name of the property of a value; items have the name of their list. */
function nameOf(path: readonly (string | number)[]): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
