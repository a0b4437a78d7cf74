import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const chat = `from=%2B${demo.wabaNumbers.support}&to=%2B${demo.customers.unassigned.phone}`;

it('pages through the notes to the last page when the cursor is sent back unchanged', async () => {
  const { send } = setupCheckedMock();
  const first = await send('listNotes', { search: `?${chat}&limit=1` });
  expect(first.body).toMatchObject({ notes: [{ id: demo.notes.newer }], hasMore: true, totalCount: 2 });
  const { lastNoteId, lastNoteDate } = first.body;
  const second = await send('listNotes', { search: `?${chat}&lastNoteId=${lastNoteId}&lastNoteDate=${lastNoteDate}` });
  expect(second.body).toMatchObject({ notes: [{ id: demo.notes.older }], hasMore: false });
});

it('answers an unknown note without an error name, and a blank text with one', async () => {
  const { send } = setupCheckedMock();
  const unknown = await send('getNote', { search: '?id=note_1' });
  expect(unknown.body).toEqual({ statusCode: 404, message: 'Note not found' });
  const blank = await send('updateNote', { body: { id: demo.notes.older, note: '' } });
  expect(blank.body).toEqual({ statusCode: 400, message: ['note should not be empty'], error: 'Bad Request' });
});

it('writes, changes, reads and removes a note', async () => {
  const { send } = setupCheckedMock();
  const { body: written } = await send('createNote', { body: { note: 'Hello', groupId: demo.whatsappGroup.id } });
  expect(written).toEqual({
    id: expect.any(String),
    note: 'Hello',
    createdBy: demo.agents.owner.name,
    updatedBy: demo.agents.owner.name,
    dateCreated: '2001-09-09T01:46:40.000Z',
    dateUpdated: '2001-09-09T01:46:40.000Z',
  });
  await send('updateNote', { body: { id: written.id, note: 'Bye' } });
  expect((await send('getNote', { search: `?id=${written.id}` })).body).toMatchObject({ note: 'Bye' });
  expect(await send('deleteNote', { body: { id: written.id } })).toMatchObject({ status: 201, body: {} });
  expect((await send('getNote', { search: `?id=${written.id}` })).status).toBe(404);
});
