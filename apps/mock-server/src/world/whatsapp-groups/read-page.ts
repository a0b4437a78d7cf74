import { type Refusal, refuse } from '../refusal.ts';
import type { Place } from '../tables/table.ts';

/** How many groups or people a page has. Assumed: as many as a page of chats. */
const pageLength = 10;

/** Where a page begins: after the last row of the page before, below a time, or both. */
export interface Cursor {
  readonly lastId: string | undefined;
  /** In milliseconds since 1970. */
  readonly olderThan: number | undefined;
}

/** Rows that an index lists, the latest first. */
export interface LatestFirst<Row> {
  list(from: Place | undefined): Iterable<Row>;
  get(id: string): Row | undefined;
  placeOf(row: Row): Place;
}

/** Some rows, and whether more follow. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
}

/**
 * Reads one page. A cursor is a place in the order, not in the list: rows that come, go or change in between neither
 * hide nor repeat the others.
 *
 * @see listwhatsappgroups and getwhatsappgroupparticipants, which want both halves of the cursor. Assumed: either half
 * alone is understood, and an unknown id without a time is refused.
 */
export function readPage<Row>(source: LatestFirst<Row>, { lastId, olderThan }: Cursor): Page<Row> | Refusal<400> {
  const last = lastId === undefined ? undefined : source.get(lastId);
  const at = olderThan ?? (last && source.placeOf(last).at);
  if (lastId !== undefined && at === undefined) return refuse(400, 'The cursor names nothing; send both of its halves');
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
