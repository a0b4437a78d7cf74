import { createNote, deleteNote, getNote, updateNote } from '../../world/notes/change-notes.ts';
import { listNotes } from '../../world/notes/list-notes.ts';
import { isRefusal } from '../../world/refusal.ts';
import { refused } from '../response/upstream-errors.ts';
import { readIso } from '../wire/iso-time.ts';
import { toWireNote } from '../wire/note.ts';
import type { HandlersOf } from './handler.ts';

type Ids = 'listNotes' | 'createNote' | 'updateNote' | 'deleteNote' | 'getNote';

/** Internal notes on chats. */
export const noteHandlers: HandlersOf<Ids> = {
  listNotes({ world, query: { lastNoteDate, ...query } }) {
    const lastNote = readIso('lastNoteDate', lastNoteDate);
    if (isRefusal(lastNote)) return refused(lastNote);
    const page = listNotes(world, { ...query, lastNoteAt: lastNote.at });
    if (isRefusal(page)) return refused(page);
    const notes = page.notes.map(toWireNote);
    const { id: lastNoteId = null, dateCreated: lastNoteDateOfPage = null } = notes.at(-1) ?? {};
    const { hasMore, totalCount } = page;
    return { status: 200, body: { notes, hasMore, lastNoteId, lastNoteDate: lastNoteDateOfPage, totalCount } };
  },

  createNote({ world, body }) {
    const note = createNote(world, body);
    return isRefusal(note) ? refused(note) : { status: 201, body: toWireNote(note) };
  },

  updateNote({ world, body }) {
    const note = updateNote(world, body);
    return isRefusal(note) ? refused(note) : { status: 201, body: toWireNote(note) };
  },

  deleteNote({ world, body }) {
    const note = deleteNote(world, body.id);
    return isRefusal(note) ? refused(note) : { status: 201, body: {} };
  },

  getNote({ world, query }) {
    const note = getNote(world, query.id);
    return isRefusal(note) ? refused(note) : { status: 200, body: toWireNote(note) };
  },
};
