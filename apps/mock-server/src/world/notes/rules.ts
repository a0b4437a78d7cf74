import type { Rule } from '../rule.ts';

export const notesRules: readonly Rule[] = [
  {
    name: 'findNoteChat',
    operations: ['listNotes', 'createNote'],
    sources: ['list-notes', 'create-note'],
    assumed: 'Where all three names are sent, the group counts, which "takes the place" of the others.',
  },
  {
    name: 'listNotes',
    operations: ['listNotes'],
    sources: ['list-notes'],
    assumed:
      'The newest come first, a cursor holds when its note was made, a half of it is refused, and so is a page of less than one note; a fraction of a note is cut off.',
  },
  {
    name: 'createNote',
    operations: ['createNote'],
    sources: ['create-note'],
    assumed: "A blank text is refused, and a mentioned id need not be anybody's.",
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
    assumed: "A group's note can be changed as well, and a blank text is refused.",
  },
  {
    name: 'deleteNote',
    operations: ['deleteNote'],
    sources: ['delete-note'],
  },
];
