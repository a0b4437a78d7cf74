import type { Rule } from '../rule.ts';

export const notesRules: readonly Rule[] = [
  {
    name: 'findNoteChat',
    operations: ['listNotes', 'createNote'],
    sources: ['list-notes', 'create-note'],
    assumed: '`groupId` wins when `from` and `to` are sent too, since it "takes the place" of them.',
  },
  {
    name: 'listNotes',
    operations: ['listNotes'],
    sources: ['list-notes'],
    assumed:
      'The newest come first, `lastNoteDate` is when the last note was created, half a cursor is refused, and so is a limit below 1; a fractional limit is rounded down.',
  },
  {
    name: 'createNote',
    operations: ['createNote'],
    sources: ['create-note'],
    assumed: 'A blank note is refused, and mentioned ids need not exist.',
  },
  {
    name: 'getNote',
    operations: ['updateNote', 'deleteNote', 'getNote'],
    sources: ['get-note'],
  },
  {
    name: 'updateNote',
    operations: ['updateNote'],
    sources: ['update-note'],
    assumed: 'The note of a WhatsApp group can be changed as well, and a blank note is refused.',
  },
  {
    name: 'deleteNote',
    operations: ['deleteNote'],
    sources: ['delete-note'],
  },
];
