import { hash } from 'node:crypto';
import type { Position } from './audit-filter.ts';
import type { SearchTerm } from './search-terms.ts';

/** What a cursor says: where a page begins, and in which log. */
export interface OpenedCursor {
  position: Position;
  log: string;
}

/**
 * A position as one word that continues the search for these terms in this log, and no other. The check is against
 * mistakes: someone who makes up a position finds nothing that a search would not find.
 */
export function sealCursor({ position, log }: OpenedCursor, terms: readonly SearchTerm[]): string {
  const { snapshot, start, before } = position;
  const place = [...[snapshot, start, before].map((number) => number.toString(36)), log].join('.');
  return `${place}.${checkOf(place, terms)}`;
}

/** @throws RangeError if the cursor was changed, cut off, or is of another search or an earlier version */
export function openCursor(cursor: string, terms: readonly SearchTerm[]): OpenedCursor {
  const parts = /^((?:[0-9a-z]{1,11}\.){2}[0-9a-z]{1,11}(?:\.([0-9a-f]{8}))?)\.([0-9a-f]{12})$/.exec(cursor) ?? [];
  const [, place = '', log, check] = parts;
  const [snapshot = -1, start = -1, before = -1] = place.split('.').map((digits) => Number.parseInt(digits, 36));
  const isSafe = [snapshot, start, before].every((number) => Number.isSafeInteger(number) && number >= 0);
  if (!isSafe || check !== checkOf(place, terms)) {
    throw new RangeError(
      'The cursor is not one of this search. Copy all of it, and give the same filters as for the first page.',
    );
  }
  if (log !== undefined) return { position: { snapshot, start, before }, log };
  throw new RangeError(
    'The cursor is of an earlier version and does not say which log it belongs to. Start again without a cursor.',
  );
}

/** Names a log in cursors, by the origin of its tree. */
export function logOfOrigin(origin: string): string {
  return hash('sha256', origin).slice(0, 8);
}

/** A cursor would find another page there than the next one. */
export function cursorOfAnotherLog(): RangeError {
  return new RangeError(
    'The cursor belongs to another audit log, or to an end of this one that it no longer has. Name the data directory ' +
      'of the first page, or start again without a cursor.',
  );
}

function checkOf(place: string, terms: readonly SearchTerm[]): string {
  return hash('sha256', JSON.stringify([place, terms])).slice(0, 12);
}
