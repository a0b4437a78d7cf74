import { placesIn, replaceAt } from '../schemas/place.ts';
import type { Parts } from './request-parts.ts';
import type { Scenario } from './scenarios.ts';

/** What requests and worlds have in properties of a name. */
export type KnownValues = ReadonlyMap<string, readonly unknown[]>;

const mostPerName = 40;

/** Everything that some scenarios hold, by the name of its property. */
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

/** Puts known values in the places of generated ones, as the picks say; an odd pick leaves a place alone. */
export function withKnownValues(parts: Parts, known: KnownValues, picks: readonly number[]): Parts {
  const places = placesIn(parts).filter(({ value }) => typeof value === 'string');
  return places.reduce<Parts>((changed, { path }, index) => {
    const pick = picks[index % picks.length] ?? 0;
    const values = known.get(nameOf(path)) ?? [];
    if (values.length === 0 || pick % 2 === 1) return changed;
    // Its places are those of the parts.
    return replaceAt(changed, path, values[(pick / 2) % values.length]) as Parts;
  }, parts);
}

/** The property that a value belongs to; the items of a list belong to that of the list. */
function nameOf(path: readonly (string | number)[]): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
