import { type Refusal, refuse } from '../refusal.ts';
import type { Place } from '../tables/table.ts';

/** Assumed: the same as for a page of chats. */
const pageLength = 10;

/** Where a page begins: after the last row of the previous page, before a time, or both. */
export interface Cursor {
  readonly lastId: string | undefined;
  /** In milliseconds since 1970. */
  readonly olderThan: number | undefined;
}

/** An index that lists the latest rows first. */
export interface LatestFirst<Row> {
  list(from: Place | undefined): Iterable<Row>;
  get(id: string): Row | undefined;
  placeOf(row: Row): Place;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
}

/**
 * Reads a page. A cursor is a place in the order, not a position in the list: rows that are added, removed or changed
 * between two pages neither hide nor repeat the others.
 *
 * @see listwhatsappgroups and getwhatsappgroupparticipants, which want both halves of the cursor. Assumed: one half is
 * enough, and an unknown id without a time is refused.
 */
export function readPage<Row>(source: LatestFirst<Row>, { lastId, olderThan }: Cursor): Page<Row> | Refusal<400> {
  const last = lastId === undefined ? undefined : source.get(lastId);
  const at = olderThan ?? (last && source.placeOf(last).at);
  if (lastId !== undefined && at === undefined)
    return refuse(400, 'The cursor does not match anything; send both of its halves');
  const from = at === undefined ? undefined : { id: lastId ?? '', at };
  const isSeen = (place: Place) => from !== undefined && (from.id === '' ? place.at === from.at : place.id === from.id);

  const rows: Row[] = [];
  for (const row of source.list(from)) {
    if (isSeen(source.placeOf(row))) continue;
    if (rows.length === pageLength) return { rows, hasMore: true };
    rows.push(row);
  }
  return { rows, hasMore: false };
}
