import type { Schemas } from '@doubletick-kit/contract';
import { createNote, deleteNote, getNote, updateNote } from '../../world/notes/change-notes.ts';
import { listNotes } from '../../world/notes/list-notes.ts';
import { isRefusal } from '../../world/refusal.ts';
import type { Note } from '../../world/tables/notes.ts';
import { readIso, toIso } from '../wire/time.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

type Ids = 'listNotes' | 'createNote' | 'updateNote' | 'deleteNote' | 'getNote';

/** Internal notes on chats. */
export const noteHandlers: HandlersOf<Ids> = {
  listNotes({ world, query: { lastNoteDate, ...query } }) {
    const lastNote = readIso('lastNoteDate', lastNoteDate);
    if (isRefusal(lastNote)) return lastNote;
    return unlessRefused(listNotes(world, { ...query, lastNoteAt: lastNote.at }), (page) => {
      const notes = page.notes.map(toWireNote);
      const last = notes.at(-1);
      const cursor = { lastNoteId: last?.id ?? null, lastNoteDate: last?.dateCreated ?? null };
      return { status: 200, body: { notes, hasMore: page.hasMore, ...cursor, totalCount: page.totalCount } };
    });
  },

  createNote({ world, body }) {
    return unlessRefused(createNote(world, body), (note) => ({ status: 201, body: toWireNote(note) }));
  },

  updateNote({ world, body }) {
    return unlessRefused(updateNote(world, body), (note) => ({ status: 201, body: toWireNote(note) }));
  },

  deleteNote({ world, body }) {
    return unlessRefused(deleteNote(world, body.id), () => ({ status: 201, body: {} }));
  },

  getNote({ world, query }) {
    return unlessRefused(getNote(world, query.id), (note) => ({ status: 200, body: toWireNote(note) }));
  },
};

function toWireNote({ id, text, createdBy, updatedBy, createdAt, updatedAt }: Note): Required<Schemas['Note']> {
  return { id, note: text, createdBy, updatedBy, dateCreated: toIso(createdAt), dateUpdated: toIso(updatedAt) };
}
