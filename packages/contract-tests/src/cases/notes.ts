import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { agents, customers, whatsappGroup: group, notes, wabaNumbers } = demo;
const chat = { from: `+${wabaNumbers.support}`, to: `+${customers.unassigned.phone}` };
const withoutChat = { ...chat, to: customers.withoutChat.phone };
const stranger = { ...chat, to: '919999999999' };
const unknown = '00000000-0000-4000-8000-000000000099';
const usedUp = { because: 'the limit per minute is exceeded', world: { rateLimits: 'exhausted' } } as const;

const listCases: readonly Case[] = [
  {
    operation: 'listNotes',
    status: 200,
    because: 'the chat has notes',
    input: { query: chat },
    answer: { notes: [{ id: notes.newer }, { id: notes.older }], hasMore: false, totalCount: 2 },
  },
  {
    operation: 'listNotes',
    status: 200,
    because: 'the cursor is another page',
    before: [{ operation: 'listNotes', input: { query: { ...chat, limit: 1 } } }],
    input: ([page]) => ({
      query: { ...chat, lastNoteId: page?.lastNoteId, lastNoteDate: page?.lastNoteDate },
    }),
    answer: { notes: [{ id: notes.older }], hasMore: false },
  },
  {
    operation: 'listNotes',
    status: 200,
    because: 'the group has no notes',
    input: { query: { groupId: group.id } },
    answer: { notes: [], hasMore: false, lastNoteId: null, lastNoteDate: null, totalCount: 0 },
  },
  { operation: 'listNotes', status: 400, because: 'no chat is named' },
  {
    operation: 'listNotes',
    status: 400,
    because: 'half of the cursor is missing',
    input: { query: { ...chat, lastNoteId: notes.newer } },
    answer: { message: ['lastNoteDate must be sent together with lastNoteId'] },
  },
  {
    operation: 'listNotes',
    status: 404,
    because: 'the customer has no chat',
    input: { query: withoutChat },
    answer: { message: 'Chat not found for customer ending in 25 and WABA ending in 01' },
  },
  { operation: 'listNotes', status: 429, ...usedUp, input: { query: chat } },
];

const createCases: readonly Case[] = [
  {
    operation: 'createNote',
    status: 201,
    because: 'the customer has a chat',
    input: { body: { note: 'Calls back at four.', ...chat, entities: [{ type: 'USER', id: 'user_0000000012' }] } },
    answer: { note: 'Calls back at four.', createdBy: agents.owner.name, updatedBy: agents.owner.name },
  },
  {
    operation: 'createNote',
    status: 201,
    because: 'a group is named',
    input: { body: { note: 'Launch moved to Friday.', groupId: group.id } },
    answer: { note: 'Launch moved to Friday.' },
  },
  {
    operation: 'createNote',
    status: 400,
    because: 'the text is blank',
    input: { body: { note: ' ', ...chat } },
    answer: { message: ['note should not be empty'] },
  },
  {
    operation: 'createNote',
    status: 404,
    because: 'nobody has this phone number',
    input: { body: { note: 'Hello', ...stranger } },
    answer: { message: 'Customer with phone number ending in 99 does not exist' },
  },
  { operation: 'createNote', status: 429, ...usedUp, input: { body: { note: 'Hello', ...chat } } },
];

const changeCases: readonly Case[] = [
  {
    operation: 'updateNote',
    status: 201,
    because: 'the note exists',
    input: { body: { id: notes.older, note: 'Demo done.' } },
    answer: { id: notes.older, note: 'Demo done.', createdBy: agents.lead.name, updatedBy: agents.owner.name },
  },
  { operation: 'updateNote', status: 400, because: 'the text is missing', input: { body: { id: notes.older } } },
  {
    operation: 'updateNote',
    status: 404,
    because: 'the note does not exist',
    input: { body: { id: unknown, note: 'Demo done.' } },
    answer: { message: 'Note not found' },
  },
  { operation: 'updateNote', status: 429, ...usedUp, input: { body: { id: notes.older, note: 'Demo done.' } } },
  { operation: 'deleteNote', status: 201, because: 'the note exists', input: { body: { id: notes.older } } },
  { operation: 'deleteNote', status: 400, because: 'no note is named', input: { body: {} } },
  {
    operation: 'deleteNote',
    status: 404,
    because: 'the note is already deleted',
    before: [{ operation: 'deleteNote', input: { body: { id: notes.older } } }],
    input: { body: { id: notes.older } },
    answer: { message: 'Note not found' },
  },
  { operation: 'deleteNote', status: 429, ...usedUp, input: { body: { id: notes.older } } },
  {
    operation: 'getNote',
    status: 200,
    because: 'the note exists',
    input: { query: { id: notes.newer } },
    answer: { id: notes.newer, note: 'Wants the price list first.' },
  },
  { operation: 'getNote', status: 400, because: 'no note is named' },
  { operation: 'getNote', status: 404, because: 'the note does not exist', input: { query: { id: unknown } } },
  { operation: 'getNote', status: 429, ...usedUp, input: { query: { id: notes.newer } } },
];

export const noteCases: readonly Case[] = [...listCases, ...createCases, ...changeCases];
