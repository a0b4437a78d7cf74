import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Note } from '../tables/notes.ts';
import type { Place } from '../tables/table.ts';
import type { World } from '../world.ts';
import { findNoteChat, type NoteTarget } from './find-note-chat.ts';

export interface NoteQuery extends NoteTarget {
  readonly limit?: number | undefined;
  readonly lastNoteId?: string | undefined;
  /** When that note was created, in milliseconds since 1970. */
  readonly lastNoteAt?: number | undefined;
}

export interface NotePage {
  readonly notes: readonly Note[];
  readonly hasMore: boolean;
  /** How many notes the chat has altogether. */
  readonly totalCount: number;
}

/**
 * Lists a page of a chat's notes. The cursor is a place in the order, so the next page is right even if its note has
 * been deleted.
 *
 * Assumed: the newest come first, `lastNoteDate` is when the last note was created, half a cursor is refused, and so is
 * a limit below 1; a fractional limit is rounded down.
 *
 * @see list-notes (reference), for the size of a page and the two halves of the cursor
 */
export function listNotes(world: World, query: NoteQuery): NotePage | Refusal<400 | 404> {
  const limit = Math.trunc(query.limit ?? 30);
  if (limit < 1) return refuse(400, 'limit must not be less than 1');
  const after = readCursor(query);
  if (isRefusal(after)) return after;
  const chat = findNoteChat(world, query);
  if (isRefusal(chat)) return chat;
  const notes: Note[] = [];
  const totalCount = world.notes.count('ofChat', chat.id);
  for (const note of world.notes.list('ofChat', chat.id, after.place)) {
    if (note.id === after.place?.id) continue;
    if (notes.length === limit) return { notes, hasMore: true, totalCount };
    notes.push(note);
  }
  return { notes, hasMore: false, totalCount };
}

function readCursor({ lastNoteId, lastNoteAt }: NoteQuery): { place?: Place } | Refusal<400> {
  if (lastNoteId === undefined && lastNoteAt === undefined) return {};
  if (lastNoteAt === undefined) return refuse(400, 'lastNoteDate must be sent together with lastNoteId');
  if (lastNoteId === undefined) return refuse(400, 'lastNoteId must be sent together with lastNoteDate');
  return { place: { id: lastNoteId, at: lastNoteAt } };
}
