import { idFields } from '../policy/id-fields.ts';
import type { CanonicalRequest } from './canonical-request.ts';
import { isObject } from './parse-json.ts';
import { nameOf, type Place, parsePlace } from './request-places.ts';

const known = new Map<string, readonly Place[]>();

/** The places of the fields with which an operation addresses rows by an id. */
export function idPlacesOf({ id }: CanonicalRequest['operation']): readonly Place[] {
  const places = known.get(id) ?? (idFields[id] ?? []).map(({ place }) => parsePlace(place));
  known.set(id, places);
  return places;
}

/** Names of the id fields that a request has. Any value but null counts, also one of the wrong type. */
export function findGivenIds(request: Pick<CanonicalRequest, 'operation' | 'query' | 'body'>): string[] {
  return idPlacesOf(request.operation)
    .filter((place) => {
      if (place.in === 'path') return true;
      if (place.in === 'query') return request.query.some(([name]) => name === place.name);
      return hasValue(request.body, place.segments);
    })
    .map(nameOf);
}

function hasValue(value: unknown, [segment, ...rest]: readonly string[]): boolean {
  if (segment === undefined) return value !== undefined && value !== null;
  if (segment === '*') return Array.isArray(value) && value.some((item) => hasValue(item, rest));
  return isObject(value) && Object.hasOwn(value, segment) && hasValue(value[segment], rest);
}
