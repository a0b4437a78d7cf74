import fc from 'fast-check';
import { arbitraryOf } from './arbitrary-of.ts';
import { type Path, placesIn } from './place.ts';
import type { Schema } from './schema.ts';

/** One place of a generated value. */
export interface SamplePlace {
  path: Path;
  /** The value at the place. */
  value: unknown;
  /** The whole value. */
  root: unknown;
}

/** Every distinct place in a few values of a schema. */
export function samplePlaces(schema: Schema): SamplePlace[] {
  const samples = fc.sample(arbitraryOf(schema), { seed: 1, numRuns: 6 });
  const places = samples.flatMap((root) => placesIn(root).map((place) => ({ ...place, root })));
  return [...new Map(places.map((place) => [place.path.map(nameOf).join('/'), place])).values()];
}

/** Items of a list count as one place, and so do undocumented properties. */
function nameOf(step: string | number): string {
  if (typeof step === 'number') return '*';
  return step.startsWith('extra') ? 'extra' : step;
}
