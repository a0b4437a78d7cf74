import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { createNote, deleteNote, getNote, updateNote } from './change-notes.ts';

const { agents, customers, whatsappGroup: group, notes, wabaNumbers } = demo;
const chat = { from: `+${wabaNumbers.support}`, to: '+91 99999 99921' };

function setup() {
  const clock = { now: 1_000_000_000_000 };
  return { clock, world: createWorld({ options: defaultOptions, now: () => clock.now }) };
}

it('writes a note in the name of the owner, with its mentions as they were sent', () => {
  const { world } = setup();
  const entities = [{ type: 'USER', id: 'nobody' }];
  const note = createNote(world, { ...chat, note: 'Hello', entities });
  expect(note).toMatchObject({
    text: 'Hello',
    entities,
    createdBy: agents.owner.name,
    createdAt: 1_000_000_000_000,
    chatId: world.chats.first('ofCustomer', customers.unassigned.phone)?.id,
  });
});

it('uses the WhatsApp group when WABA number and customer are sent as well', () => {
  const { world } = setup();
  const note = createNote(world, { ...chat, groupId: group.id, note: 'Hello' });
  expect(note).toMatchObject({ chatId: world.chats.first('ofGroup', group.id)?.id });
});

it('changes text, author and date, but not the position or the mentions', () => {
  const { world, clock } = setup();
  const before = getNote(world, notes.older);
  clock.now += 60_000;
  expect(updateNote(world, { id: notes.older, note: 'Done' })).toEqual({
    ...before,
    text: 'Done',
    updatedBy: agents.owner.name,
    updatedAt: clock.now,
  });
});

it('forgets a deleted note', () => {
  const { world } = setup();
  expect(deleteNote(world, notes.older)).toMatchObject({ id: notes.older });
  expect(deleteNote(world, notes.older)).toMatchObject({ status: 404, message: 'Note not found' });
  expect(getNote(world, notes.newer)).toMatchObject({ id: notes.newer });
});

it.each(['', ' \n'])('refuses %j as a note, and changes nothing', (note) => {
  const { world } = setup();
  const refusal = { kind: 'refusal', status: 400, message: 'note should not be empty' };
  expect(createNote(world, { ...chat, note })).toEqual(refusal);
  expect(updateNote(world, { id: notes.older, note })).toEqual(refusal);
  expect(world.notes.size).toBe(2);
});
