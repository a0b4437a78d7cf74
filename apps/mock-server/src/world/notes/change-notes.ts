import { nextUuid } from '../ids.ts';
import { withCustomer } from '../inbox/customer-of.ts';
import type { NoteChanged } from '../occurrences.ts';
import { findKeyHolder, nameKeyHolder } from '../organization/organization.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Note, NoteEntity } from '../tables/notes.ts';
import type { World } from '../world.ts';
import { findNoteChat, type NoteTarget } from './find-note-chat.ts';

export interface NewNote extends NoteTarget {
  readonly note: string;
  readonly entities?: readonly NoteEntity[] | undefined;
}

/**
 * Adds a note to a chat, even if the chat has an equal one.
 *
 * Assumed: a blank note is refused, and mentioned ids need not exist.
 *
 * @see create-note (reference)
 */
export function createNote(world: World, { note, entities = [], ...target }: NewNote): Note | Refusal<400 | 404> {
  if (note.trim() === '') return refuse(400, 'note should not be empty');
  const chat = findNoteChat(world, target);
  if (isRefusal(chat)) return chat;
  const author = nameKeyHolder(world);
  const now = world.now();
  const created = world.notes.put({
    id: nextUuid(world.random),
    chatId: chat.id,
    text: note,
    entities: structuredClone(entities),
    createdBy: author,
    updatedBy: author,
    createdAt: now,
    updatedAt: now,
  });
  report(world, 'NOTE_CREATED', created);
  return created;
}

/** @see get-note (reference) */
export function getNote(world: World, id: string): Note | Refusal<404> {
  return world.notes.get(id) ?? refuse(404, 'Note not found');
}

/**
 * Changes the text of a note; its mentions stay.
 *
 * Assumed: the note of a WhatsApp group can be changed as well, and a blank note is refused.
 *
 * @see update-note (reference)
 */
export function updateNote(world: World, { id, note }: { id: string; note: string }): Note | Refusal<400 | 404> {
  if (note.trim() === '') return refuse(400, 'note should not be empty');
  const known = getNote(world, id);
  if (isRefusal(known)) return known;
  const updated = world.notes.put({ ...known, text: note, updatedBy: nameKeyHolder(world), updatedAt: world.now() });
  report(world, 'NOTE_UPDATED', updated);
  return updated;
}

/**
 * @returns the deleted note
 * @see delete-note (reference)
 */
export function deleteNote(world: World, id: string): Note | Refusal<404> {
  const known = getNote(world, id);
  if (isRefusal(known)) return known;
  world.notes.delete(id);
  report(world, 'NOTE_DELETED', known);
  return known;
}

/** Assumed: nothing is told of a note on the chat of a WhatsApp group, since the events name a customer. */
function report(world: World, type: NoteChanged['type'], note: Note): void {
  const chat = world.chats.get(note.chatId);
  const ends = chat && withCustomer(world, chat);
  if (!ends) return;
  const by = { name: nameKeyHolder(world), phone: findKeyHolder(world)?.phone ?? null };
  world.report({ type, ...ends, note, by, at: world.now() });
}
