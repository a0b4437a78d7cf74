import { expect, it } from 'vitest';
import { DecodeError } from '../errors/error-classes.ts';
import type { OperationSpec } from './operation-spec.ts';
import { read, scriptedKernel } from './scripted-kernel.fixture.ts';

interface Page {
  notes: number[];
  hasMore?: boolean;
  lastNoteId?: string | null;
}

const notes: OperationSpec = {
  ...read,
  id: 'listNotes',
  path: '/notes',
  query: { lastNoteId: 'single', size: 'single' },
  pagination: { items: '/notes', cursors: { lastNoteId: '/lastNoteId' }, hasMore: '/hasMore' },
};
const messages: OperationSpec = { ...read, query: { page: 'single' }, pagination: { items: '', page: 'page' } };

function setup(pages: readonly (Page | number[])[], operation = notes, input: object = { size: 2 }) {
  const { kernel, requests } = scriptedKernel(pages.map((page) => Response.json(page)));
  const list = kernel.pages<number, Page>(operation, input, undefined);
  return { list, queries: () => requests.map(({ url }) => new URL(url).search) };
}

async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

const first = { notes: [1, 2], hasMore: true, lastNoteId: 'b' };

it('sends nothing until it is used, and the first page once', async () => {
  const { list, queries } = setup([first]);
  expect(queries()).toEqual([]);
  expect(await list).toEqual(first);
  expect(await list).toEqual(first);
  expect((await list.withResponse()).attempts).toBe(1);
  expect(await list.result()).toEqual({ ok: true, data: first });
  expect(queries()).toEqual(['?size=2']);
});

it('starts from the first page with every iteration', async () => {
  const { list, queries } = setup([
    { notes: [1], hasMore: false },
    { notes: [2], hasMore: false },
  ]);
  expect([await collect(list), await collect(list)]).toEqual([[1], [2]]);
  expect(queries()).toEqual(['?size=2', '?size=2']);
});

it.each<[string, Page[], number[], string[]]>([
  [
    'hasMore is false',
    [first, { notes: [3], hasMore: false, lastNoteId: 'c' }],
    [1, 2, 3],
    ['?size=2', '?lastNoteId=b&size=2'],
  ],
  [
    'a page is empty',
    [first, { notes: [], hasMore: true, lastNoteId: 'c' }],
    [1, 2],
    ['?size=2', '?lastNoteId=b&size=2'],
  ],
  ['there is no cursor', [{ notes: [1], lastNoteId: null }], [1], ['?size=2']],
  ['the first page is empty', [{ notes: [], hasMore: true, lastNoteId: 'b' }], [], ['?size=2']],
])('follows the cursor until %s', async (_, pages, items, queries) => {
  const { list, queries: sent } = setup(pages);
  expect(await collect(list)).toEqual(items);
  expect(sent()).toEqual(queries);
});

it('throws instead of going in circles', async () => {
  const { list, queries } = setup([first, { ...first, lastNoteId: 'c' }, first, first]);
  const failure = await collect(list).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DecodeError);
  expect(queries()).toHaveLength(3);
});

it('counts numbered pages from 1, or from where the caller starts', async () => {
  const { list, queries } = setup([[1, 2], [3], []], messages, {});
  expect(await collect(list)).toEqual([1, 2, 3]);
  expect(queries()).toEqual(['', '?page=2', '?page=3']);
  const later = setup([[5], []], messages, { page: 4 });
  expect(await collect(later.list.pages())).toEqual([[5], []]);
  expect(later.queries()).toEqual(['?page=4', '?page=5']);
});

it('throws when the service ignores the page number', async () => {
  const { list } = setup(
    [
      [1, 2],
      [1, 2],
      [1, 2],
    ],
    messages,
    {},
  );
  await expect(collect(list)).rejects.toBeInstanceOf(DecodeError);
});

it('fetches one page if the document names no next one', async () => {
  const { list, queries } = setup([first], { ...notes, pagination: { items: '/notes' } });
  expect(await collect(list)).toEqual([1, 2]);
  expect(queries()).toHaveLength(1);
});

it('collects at most the limit, and fetches no page beyond it', async () => {
  const { list, queries } = setup([first]);
  expect(await list.toArray({ limit: 2 })).toEqual([1, 2]);
  expect(queries()).toHaveLength(1);
});

it.each<unknown>([
  undefined,
  null,
  5,
  {},
  { max: 5 },
  { limit: 0 },
  { limit: -1 },
  { limit: 1.5 },
  { limit: '5' },
  { limit: Infinity },
])('says what toArray wants when it gets %o, and requests nothing', async (options) => {
  const { list, queries } = setup([first]);
  const message = 'toArray needs a limit, a whole number of records: toArray({ limit: 200 }).';
  // What JavaScript lets through.
  await expect(list.toArray(options as { limit: number })).rejects.toThrow(new TypeError(message));
  expect(queries()).toEqual([]);
});

it('collects a single record', async () => {
  expect(await setup([first]).list.toArray({ limit: 1 })).toEqual([1]);
});

it('can be caught like a promise', async () => {
  const { kernel } = scriptedKernel([new Response(null, { status: 404 })]);
  const list = kernel.pages(notes, {}, undefined);
  expect(await list.catch((error: Error) => error.name)).toBe('NotFoundError');
});
