import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Note } from '../tables/notes.ts';
import type { Place } from '../tables/table.ts';
import type { World } from '../world.ts';
import { findNoteChat, type NoteTarget } from './find-note-chat.ts';

/** Which notes are listed. */
export interface NoteQuery extends NoteTarget {
  readonly limit?: number | undefined;
  readonly lastNoteId?: string | undefined;
  /** When that note was made, in milliseconds since 1970. */
  readonly lastNoteAt?: number | undefined;
}

/** One page of a chat's notes. */
export interface NotePage {
  readonly notes: readonly Note[];
  readonly hasMore: boolean;
  /** How many notes the chat has in all. */
  readonly totalCount: number;
}

/**
 * Lists a chat's notes, page by page. The cursor is a place, so that a page follows on even if its note is deleted.
 *
 * Assumed: the newest come first, a cursor holds when its note was made, a half of it is refused, and so is a page of
 * less than one note; a fraction of a note is cut off.
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
