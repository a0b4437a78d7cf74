import type { Operation } from '@doubletick-kit/contract';

/** Where a request has a value that policy or audit reads. */
export type Place =
  | { in: 'query'; name: string }
  | { in: 'path'; name: string }
  /** Names from the root of the body; `*` is every item of an array. */
  | { in: 'body'; segments: readonly string[] };

export interface RequestPlaces {
  senders: readonly Place[];
  recipients: readonly Place[];
  /** The array whose length is the number of messages. */
  cost: Place | undefined;
}

const known = new Map<string, RequestPlaces>();

/** The places of an operation's phone numbers. @throws Error for a run-time expression that is not supported */
export function placesOf({ id, audit }: Operation): RequestPlaces {
  const places = known.get(id) ?? {
    senders: audit.senders.map(parsePlace),
    recipients: audit.recipients.map(parsePlace),
    cost: audit.cost === undefined ? undefined : parsePlace(audit.cost),
  };
  known.set(id, places);
  return places;
}

/** Parses a run-time expression. */
export function parsePlace(expression: string): Place {
  const [, query, path, pointer] = /^\$request\.(?:query\.(.+)|path\.(.+)|body#\/(.+))$/.exec(expression) ?? [];
  if (query !== undefined) return { in: 'query', name: query };
  if (path !== undefined) return { in: 'path', name: path };
  if (pointer !== undefined) return { in: 'body', segments: pointer.split('/').map(unescapePointer) };
  throw new Error(`The gateway does not support the contract's expression ${expression}.`);
}

/** The name of a place in messages, such as `messages[].groupId`. */
export function nameOf(place: Place): string {
  return place.in === 'body' ? place.segments.join('.').replaceAll('.*', '[]') : place.name;
}

/** Writes a name as a segment of a JSON pointer. */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Reads a name from a segment of a JSON pointer. */
export function unescapePointer(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}
