import { ProblemError } from '../problem.ts';
import type { KnownOperation } from './canonical-request.ts';
import { idPlacesOf } from './given-ids.ts';
import { placesOf } from './request-places.ts';

/** Folded names by the pointer of their object, where `*` is any index; the value is the name itself. */
type Protected = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Unicode forms of a longer name would take too long. */
const longestName = 64;

const known = new Map<string, Protected>();

/**
 * Refuses an unknown field whose name another parser may take for a field that policy or audit reads: other letter case,
 * blanks or punctuation, or another Unicode form of the same letters.
 *
 * @throws ProblemError `invalid-body`
 */
export function refuseLookAlike(operation: KnownOperation, field: { parent: string; name: string }): void {
  if (field.name.length > longestName) {
    const detail = `The body of ${operation.id} has a field whose name is longer than ${longestName} characters.`;
    throw new ProblemError('invalid-body', `${detail} Shorten it.`);
  }
  const names = protectedNames(operation).get(field.parent);
  const meant = names?.get(fold(field.name));
  if (meant === undefined) return;
  const detail = `The body of ${operation.id} has a field that looks like ${field.parent}/${meant}. Write ${meant} exactly.`;
  throw new ProblemError('invalid-body', detail);
}

function protectedNames(operation: KnownOperation): Protected {
  const cached = known.get(operation.id);
  if (cached) return cached;
  const names = new Map<string, Map<string, string>>();
  const { senders, recipients, cost } = placesOf(operation);
  for (const place of [...senders, ...recipients, ...(cost ? [cost] : []), ...idPlacesOf(operation)]) {
    if (place.in !== 'body') continue;
    let parent = '';
    for (const segment of place.segments) {
      if (segment !== '*') names.set(parent, new Map(names.get(parent)).set(fold(segment), segment));
      parent += `/${segment}`;
    }
  }
  known.set(operation.id, names);
  return names;
}

/** Only other than ASCII has several Unicode forms, and to find them is what takes long. */
function fold(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFKD');
  return plain.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
