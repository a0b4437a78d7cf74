import { hash } from 'node:crypto';
import type { Position } from './audit-filter.ts';
import type { SearchTerm } from './search-terms.ts';

/**
 * A position as one word that continues the search for these terms, and no other. The check is against mistakes: someone
 * who makes up a position finds nothing that a search would not find.
 */
export function sealCursor({ snapshot, start, before }: Position, terms: readonly SearchTerm[]): string {
  const numbers = [snapshot, start, before].map((number) => number.toString(36)).join('.');
  return `${numbers}.${checkOf(numbers, terms)}`;
}

/** @throws RangeError if the cursor was changed, cut off, or is of another search */
export function openCursor(cursor: string, terms: readonly SearchTerm[]): Position {
  const [, numbers = '', check] = /^((?:[0-9a-z]{1,11}\.){2}[0-9a-z]{1,11})\.([0-9a-f]{12})$/.exec(cursor) ?? [];
  const [snapshot = -1, start = -1, before = -1] = numbers.split('.').map((digits) => Number.parseInt(digits, 36));
  const isSafe = [snapshot, start, before].every((number) => Number.isSafeInteger(number) && number >= 0);
  if (isSafe && check === checkOf(numbers, terms)) return { snapshot, start, before };
  throw new RangeError(
    'The cursor is not one of this search. Copy all of it, and give the same filters as for the first page.',
  );
}

function checkOf(numbers: string, terms: readonly SearchTerm[]): string {
  return hash('sha256', JSON.stringify([numbers, terms])).slice(0, 12);
}
