import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { createNote, deleteNote } from './change-notes.ts';
import { listNotes, type NoteQuery } from './list-notes.ts';

const { customers, whatsappGroup: group, wabaNumbers } = demo;
const chat = { from: wabaNumbers.support, to: customers.assigned.phone };

/** A chat with five notes, written in pairs at the same moment. */
function setup() {
  let now = 1_000_000_000_000;
  const world = createWorld({ options: defaultOptions, now: () => now });
  const write = (note: string, atMs = now) => {
    now = atMs;
    return createNote(world, { ...chat, note });
  };
  for (const [position, text] of ['a', 'b', 'c', 'd', 'e'].entries()) {
    write(text, 1_000_000_000_000 + Math.floor(position / 2));
  }
  return { world, write };
}

function pageOf(world: ReturnType<typeof setup>['world'], query: Partial<NoteQuery>) {
  const page = listNotes(world, { ...chat, ...query });
  if (!('notes' in page)) throw new Error(page.message);
  const last = page.notes.at(-1);
  const next = page.hasMore ? { lastNoteId: last?.id, lastNoteAt: last?.createdAt } : undefined;
  return { ...page, texts: page.notes.map(({ text }) => text), next };
}

it.each([1, 2, 3, 4, 5, 6])('pages by %i through all notes without loss or repetition', (limit) => {
  const { world } = setup();
  const seen: string[] = [];
  let cursor: Partial<NoteQuery> | undefined = {};
  while (cursor) {
    const page = pageOf(world, { limit, ...cursor });
    seen.push(...page.texts);
    cursor = page.next;
  }
  expect(seen[0]).toBe('e');
  expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('continues at the right place when a note is added and the last one seen is deleted in between', () => {
  const { world, write } = setup();
  const whole = pageOf(world, {}).texts;
  const first = pageOf(world, { limit: 2 });
  write('f', 1_000_000_000_010);
  deleteNote(world, first.next?.lastNoteId ?? '');
  expect(pageOf(world, { ...first.next }).texts).toEqual(whole.slice(2));
});

it('lists only the notes of the chat', () => {
  const { world } = setup();
  createNote(world, { groupId: group.id, note: 'about the group' });
  expect(pageOf(world, { groupId: group.id })).toMatchObject({ texts: ['about the group'], totalCount: 1 });
  expect(pageOf(world, {}).totalCount).toBe(5);
});

it.each<[Partial<NoteQuery>, number, string]>([
  [{ limit: 0 }, 400, 'limit must not be less than 1'],
  [{ limit: 0.5 }, 400, 'limit must not be less than 1'],
  [{ lastNoteId: demo.notes.newer }, 400, 'lastNoteDate must be sent together with lastNoteId'],
  [{ lastNoteAt: 7 }, 400, 'lastNoteId must be sent together with lastNoteDate'],
  [{ to: undefined }, 400, 'Either groupId or both from and to must be provided'],
  [{ groupId: 'grp_9999999999' }, 404, 'Group not found'],
  [{ from: '919999999999' }, 404, 'WABA number ending in 99 does not exist'],
  [{ to: '919999999999' }, 404, 'Customer with phone number ending in 99 does not exist'],
  [{ to: customers.withoutChat.phone }, 404, 'Chat not found for customer ending in 25 and WABA ending in 01'],
])('refuses %j by %i', (query, status, message) => {
  expect(listNotes(setup().world, { ...chat, ...query })).toEqual({ kind: 'refusal', status, message });
});
