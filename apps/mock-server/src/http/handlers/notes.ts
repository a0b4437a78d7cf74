import { createNote, deleteNote, getNote, type NewNote, updateNote } from '../../world/notes/change-notes.ts';
import { listNotes } from '../../world/notes/list-notes.ts';
import { isRefusal, type Refusal } from '../../world/refusal.ts';
import { refused } from '../upstream-errors.ts';
import { toWireNote } from '../wire/note.ts';
import type { HandlersOf } from './handler.ts';

type Ids = 'listNotes' | 'createNote' | 'updateNote' | 'deleteNote' | 'getNote';

/** Internal notes on chats. */
export const noteHandlers: HandlersOf<Ids> = {
  listNotes({ world, query: { lastNoteDate, ...query } }) {
    const lastNoteAt = lastNoteDate === undefined ? undefined : Date.parse(lastNoteDate);
    const page = listNotes(world, { ...query, lastNoteAt });
    if (isRefusal(page)) return refusedNote(page);
    const notes = page.notes.map(toWireNote);
    const { id: lastNoteId = null, dateCreated: lastNoteDateOfPage = null } = notes.at(-1) ?? {};
    const { hasMore, totalCount } = page;
    return { status: 200, body: { notes, hasMore, lastNoteId, lastNoteDate: lastNoteDateOfPage, totalCount } };
  },

  createNote({ world, body }) {
    // Two ways to name the chat leave its type unknown; it was validated.
    const note = createNote(world, body as NewNote);
    return isRefusal(note) ? refusedNote(note) : { status: 201, body: toWireNote(note) };
  },

  updateNote({ world, body }) {
    const note = updateNote(world, body);
    return isRefusal(note) ? refusedNote(note) : { status: 201, body: toWireNote(note) };
  },

  deleteNote({ world, body }) {
    const note = deleteNote(world, body.id);
    return isRefusal(note) ? refusedNote(note) : { status: 201, body: {} };
  },

  getNote({ world, query }) {
    const note = getNote(world, query.id);
    return isRefusal(note) ? refusedNote(note) : { status: 200, body: toWireNote(note) };
  },
};

/** On notes, the 404 of the reference has no `error`. */
function refusedNote(refusal: Refusal<400 | 404>) {
  if (refusal.status === 400) return refused({ ...refusal, status: 400 });
  const { status, message } = refusal;
  return { status, body: { statusCode: status, message } };
}
