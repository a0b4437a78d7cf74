import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const { customers, wabaNumbers } = demo;
const { support } = wabaNumbers;
type Json = Record<string, unknown>;

function setup() {
  let now = 1_000_000_000_000;
  const mock = createMock({
    options: { progress: { deletions: 'immediate', whatsappGroups: 'immediate' } },
    now: () => now,
  });
  const send = async (id: OperationId, { query = {}, body }: { query?: object; body?: Json }) => {
    const { method, path } = operations[id];
    const search = new URLSearchParams({ ...query });
    const response = await mock.fetch(`http://mock${path}?${search}`, {
      method,
      headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
    });
    const answer = await response.json();
    expect(response.ok, JSON.stringify(answer)).toBe(true);
    return answer as Json | Json[]; // each operation has its own
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { mock, send, pass };
}

type Mock = ReturnType<typeof setup>;

/** A list with a cursor: how rows come and go. A row is known by what identifies it in the list. */
interface List {
  readonly query?: object;
  add(mock: Mock, position: number): Promise<unknown>;
  /** What identifies a row in the list: properties of it. */
  readonly key: readonly string[];
  remove(mock: Mock, key: string): Promise<unknown>;
  /** The key of the row that a cursor names, where that is not the last row of the page. */
  named?(mock: Mock, cursor: Readonly<Record<string, string>>): string | undefined;
}

const chatOfNote = { from: support, to: customers.assigned.phone };
const phoneAt = (position: number) => `9199999998${String(position).padStart(2, '0')}`;

const chats: List = {
  key: ['phoneNumber', 'wabaNumber'],
  add: async ({ mock }, position) =>
    mock.world().simulate({
      type: 'CUSTOMER_MESSAGE',
      from: phoneAt(position),
      to: support,
      content: { type: 'TEXT', text: 'Hello' },
    }),
  remove: ({ send }, key) => send('deleteCustomers', { body: { phoneNumbers: [key.split(' ')[0]] } }),
  named({ mock }, { nextChatId }) {
    const chat = mock
      .world()
      .state()
      .chats.find(({ id }) => id === nextChatId);
    return chat && 'customerPhone' in chat ? `${chat.customerPhone} ${chat.wabaNumber}` : undefined;
  },
};
const broadcastGroups: List = {
  key: ['groupId'],
  add: ({ send }, position) => send('createGroup', { body: { name: `Group ${position % 7} ${position}` } }),
  remove: ({ send }, id) => send('deleteGroups', { body: { groupIds: [id] } }),
};

const whatsappGroups: List = {
  query: { wabaNumber: support },
  key: ['groupId'],
  add: ({ send }, position) =>
    send('createWhatsappGroup', { body: { wabaNumber: support, subject: `Dealers ${position}` } }),
  remove: ({ send }, groupId) => send('deleteWhatsappGroup', { query: { groupId } }),
};

const lists: [string, OperationId, List][] = [
  ['chats', 'getChatList', chats],
  ['unread chats', 'getChatList', { ...chats, query: { status: 'unread', limit: 7 } }],
  ['broadcast groups', 'getPaginatedGroups', broadcastGroups],
  ['broadcast groups by name', 'getPaginatedGroups', { ...broadcastGroups, query: { orderBy: 'NAME' } }],
  [
    'the oldest broadcast groups',
    'getPaginatedGroups',
    { ...broadcastGroups, query: { orderBy: 'DATE_CREATED', format: 'ASCENDING' } },
  ],
  [
    'notes',
    'listNotes',
    {
      query: { ...chatOfNote, limit: 8 },
      key: ['id'],
      add: ({ send }, position) => send('createNote', { body: { ...chatOfNote, note: `Note ${position}` } }),
      remove: ({ send }, id) => send('deleteNote', { body: { id } }),
    },
  ],
  ['WhatsApp groups', 'listWhatsappGroups', whatsappGroups],
  [
    'quick replies',
    'listQuickReplies',
    {
      key: ['shortcut'],
      add: ({ send }, position) =>
        send('createQuickReply', { body: { shortcut: `reply-${position}`, rawMessage: { text: 'Hi' } } }),
      remove: ({ mock }, shortcut) =>
        Promise.resolve(
          mock.fetch(`http://mock/quick-replies/${shortcut.slice(1)}`, {
            method: 'DELETE',
            headers: { authorization: demo.keys.full },
          }),
        ),
    },
  ],
];

/** Lists whose rows stay: a participant who leaves is listed as a former one. */
const withoutRemoval: OperationId[] = ['getWhatsappGroupParticipants'];

interface Page {
  readonly keys: string[];
  readonly cursor: Readonly<Record<string, string>> | undefined;
}

async function readPage({ send }: Mock, id: OperationId, list: List, cursor: object = {}): Promise<Page> {
  const answer = await send(id, { query: { ...list.query, ...cursor } });
  if (Array.isArray(answer)) {
    const last = answer.at(-1);
    const keys = answer.map((row) => keyOf(row, list));
    return { keys, cursor: last && { lastQuickReplyDate: String(last.dateCreated) } };
  }
  const { pagination }: Operation = operations[id];
  const rows = at(answer, pagination?.items ?? '') as Json[]; // as the document has it
  const places = Object.entries(pagination?.cursors ?? {});
  const next = Object.fromEntries(places.map(([name, pointer]) => [name, String(at(answer, pointer))]));
  const hasMore = at(answer, pagination?.hasMore ?? '');
  return { keys: rows.map((row) => keyOf(row, list)), cursor: hasMore ? next : undefined };
}

function keyOf(row: Json, { key }: List): string {
  return key.map((name) => row[name]).join(' ');
}

function at(value: unknown, pointer: string): unknown {
  const segments = pointer.split('/').slice(1);
  return segments.reduce<unknown>((one, name) => (one as Json | undefined)?.[name], value);
}

async function readAll(mock: Mock, id: OperationId, list: List): Promise<Page[]> {
  const pages = [await readPage(mock, id, list)];
  for (let cursor = pages[0]?.cursor; cursor; cursor = pages.at(-1)?.cursor) {
    pages.push(await readPage(mock, id, list, cursor));
  }
  return pages;
}

async function fill(list: List, gapMs: number, count: number): Promise<Mock> {
  const mock = setup();
  for (let position = 0; position < count; position += 1) {
    mock.pass(gapMs);
    await list.add(mock, position);
  }
  return mock;
}

const cases = lists.flatMap(([title, id, list]) => [0, 1_000].map((gapMs) => [title, gapMs, id, list] as const));

it.each(cases)('goes on where the named row was: %s, rows %s ms apart', async (_title, gapMs, id, list) => {
  const count = id === 'listQuickReplies' ? 70 : 24;
  const mock = await fill(list, gapMs, count);
  const all = (await readAll(mock, id, list)).flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(count);

  const first = await readPage(mock, id, list);
  const named = (first.cursor && list.named?.(mock, first.cursor)) ?? first.keys.at(-1) ?? '';
  const before = all[all.indexOf(named) - 1] ?? '';
  for (const gone of [named, before]) await list.remove(mock, gone);

  const rest: string[] = [];
  for (let cursor = first.cursor; cursor; ) {
    const page = await readPage(mock, id, list, cursor);
    rest.push(...page.keys);
    cursor = page.cursor;
  }
  expect(rest).toEqual(all.slice(first.keys.length).filter((key) => key !== named));
});

it('goes on where a WhatsApp group was that has another id now', async () => {
  const id = 'listWhatsappGroups';
  const mock = await fill(whatsappGroups, 1_000, 24);
  const all = (await readAll(mock, id, whatsappGroups)).flatMap(({ keys }) => keys);
  const first = await readPage(mock, id, whatsappGroups);
  const body = { wabaNumber: support, groupId: 'grp_renamed' };
  await mock.send('updateWhatsappGroupSettings', { query: { groupId: first.keys.at(-1) ?? '' }, body });
  const second = await readPage(mock, id, whatsappGroups, first.cursor);
  expect(second.keys).toEqual(all.slice(10, 20));
});

it('goes on where a participant was who has joined again meanwhile', async () => {
  const list: List = {
    query: { groupId: demo.whatsappGroup.id },
    key: ['phoneNumber'],
    add: async ({ mock }, position) => {
      const [from, { groupId }] = [phoneAt(position), { groupId: demo.whatsappGroup.id }];
      const { inviteLink = '' } = mock.world().state().whatsappGroups[0] ?? {};
      mock.world().simulate({ type: 'WHATSAPP_GROUP_JOIN', from, inviteLink });
      mock.world().simulate({ type: 'WHATSAPP_GROUP_JOIN_APPROVAL', from, groupId });
    },
    remove: async ({ mock }, phone) =>
      mock.world().simulate({ type: 'WHATSAPP_GROUP_LEAVE', from: phone, groupId: demo.whatsappGroup.id }),
  };
  const id = 'getWhatsappGroupParticipants';
  const mock = await fill(list, 1_000, 24);
  const all = (await readAll(mock, id, list)).flatMap(({ keys }) => keys);
  const first = await readPage(mock, id, list);
  const named = first.keys.at(-1) ?? '';
  await list.remove(mock, named);
  mock.pass(1_000);
  await list.add(mock, Number(named.slice(-2)));
  const rest: string[] = [];
  for (let cursor = first.cursor; cursor; ) {
    const page = await readPage(mock, id, list, cursor);
    rest.push(...page.keys);
    cursor = page.cursor;
  }
  expect(rest).toEqual(all.slice(first.keys.length));
});

it('covers every list with a cursor', () => {
  const paged = Object.values<Operation>(operations).filter(
    ({ pagination, parameters }) =>
      pagination?.cursors || parameters.some(({ name }) => /^(?:last|after|next)[A-Z]/.test(name)),
  );
  const covered = new Set([...lists.map(([, id]) => id), ...withoutRemoval]);
  expect(paged.map(({ id }) => id).toSorted()).toEqual([...covered].toSorted());
});
