import { nextUuid } from '../ids.ts';
import { nameKeyHolder } from '../organization/organization.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Note, NoteEntity } from '../tables/notes.ts';
import type { World } from '../world.ts';
import { findNoteChat, type NoteTarget } from './find-note-chat.ts';

/** A note to write. */
export interface NewNote extends NoteTarget {
  readonly note: string;
  readonly entities?: readonly NoteEntity[] | undefined;
}

/**
 * Writes a note on a chat; every call adds one.
 *
 * Assumed: a blank text is refused, and a mentioned id need not be anybody's.
 *
 * @see create-note (reference)
 */
export function createNote(world: World, { note, entities = [], ...target }: NewNote): Note | Refusal<400 | 404> {
  if (note.trim() === '') return refuse(400, 'note should not be empty');
  const chat = findNoteChat(world, target);
  if (isRefusal(chat)) return chat;
  const author = nameKeyHolder(world);
  const now = world.now();
  return world.notes.put({
    id: nextUuid(world.random),
    chatId: chat.id,
    text: note,
    entities: structuredClone(entities),
    ...{ createdBy: author, updatedBy: author, createdAt: now, updatedAt: now },
  });
}

/**
 * Finds a note.
 *
 * @see get-note (reference)
 */
export function getNote(world: World, id: string): Note | Refusal<404> {
  return world.notes.get(id) ?? refuse(404, 'Note not found');
}

/**
 * Gives a note another text; its mentions stay.
 *
 * Assumed: a group's note can be changed as well, and a blank text is refused.
 *
 * @see update-note (reference)
 */
export function updateNote(world: World, { id, note }: { id: string; note: string }): Note | Refusal<400 | 404> {
  if (note.trim() === '') return refuse(400, 'note should not be empty');
  const known = getNote(world, id);
  if (isRefusal(known)) return known;
  return world.notes.put({ ...known, text: note, updatedBy: nameKeyHolder(world), updatedAt: world.now() });
}

/**
 * Removes a note.
 *
 * @returns the note that is gone
 * @see delete-note (reference)
 */
export function deleteNote(world: World, id: string): Note | Refusal<404> {
  const known = getNote(world, id);
  if (!isRefusal(known)) world.notes.delete(id);
  return known;
}
