import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChatList, type InboxChat, mergePage, reaches } from './chat-list.ts';

function chatOf(id: string, updatedAt: number): InboxChat {
  return {
    id,
    name: id,
    customerPhone: '919999999921',
    groupId: null,
    wabaNumber: '919999999901',
    assignee: null,
    collaborators: [],
    unreadCount: 0,
    isDone: false,
    tags: [],
    lastMessage: null,
    updatedAt,
    place: `${updatedAt}_${id}`,
    isWindowOpen: true,
    windowEndsAt: null,
  };
}

/** An inbox as the mock has it. */
function setup(times: readonly number[]) {
  const inbox = new Map(times.map((at, index) => [`chat_${index}`, at]));
  const all = () =>
    [...inbox].map(([id, at]) => chatOf(id, at)).sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1));
  const read = (from: string | undefined, limit: number): ChatList => {
    const chats = all();
    const [at, id] = from === undefined ? [] : from.split(/_(.*)/);
    const begin = chats.findIndex(
      (chat) =>
        at === undefined || chat.updatedAt < Number(at) || (chat.updatedAt === Number(at) && chat.id <= `${id}`),
    );
    const page = begin < 0 ? [] : chats.slice(begin, begin + limit);
    return { chats: page, next: (begin < 0 ? undefined : chats[begin + limit]?.place) ?? null };
  };
  return { inbox, all, read };
}

const empty: ChatList = { chats: [], next: null };
const changes = fc.array(fc.record({ index: fc.nat(40), isGone: fc.boolean() }), { maxLength: 8 });

test('is the inbox again after the beginning and each other page were read again, whatever has changed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1_000), { maxLength: 40 }), changes, (times, made) => {
      const { inbox, all, read } = setup(times);
      let list = mergePage(empty, undefined, read(undefined, 10));
      while (list.next !== null) list = mergePage(list, list.next, read(list.next, 10));
      expect(list.chats).toEqual(all());

      for (const [step, { index, isGone }] of made.entries()) {
        if (isGone) inbox.delete(`chat_${index}`);
        else inbox.set(`chat_${index}`, 1_001 + step);
      }
      let from: string | undefined;
      do {
        const page = read(from, 4);
        list = mergePage(list, from, page);
        from = page.next ?? undefined;
      } while (from !== undefined);
      expect(list).toEqual({ chats: all(), next: null });
    }),
  );
});

test('has a chat that moved to the top only there, and goes on where it went on before', () => {
  const { inbox, read } = setup([10, 20, 30, 40, 50]);
  const first = mergePage(empty, undefined, read(undefined, 4));
  inbox.set('chat_2', 60);
  const list = mergePage(first, undefined, read(undefined, 2));
  expect(list.chats.map(({ id }) => id)).toEqual(['chat_2', 'chat_4', 'chat_3', 'chat_1']);
  expect(list.next).toBe('10_chat_0');
});

test('knows when more has come than a page has', () => {
  const { inbox, read } = setup([10, 20]);
  const known = read(undefined, 2);
  inbox.set('chat_2', 30).set('chat_3', 40);
  expect(reaches(known, read(undefined, 1))).toBe(false);
  expect(reaches(known, read(undefined, 2))).toBe(true);
});
