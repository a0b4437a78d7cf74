import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { assign } from './assign.ts';
import { type ChatPage, type ChatQuery, listChats } from './list-chats.ts';

const { agents, whatsappGroup: group, wabaNumbers } = demo;
const { unassigned, assigned, onBoth, salesOnly, others } = demo.customers;
const [nisha, rohit, sunita, imran, lakshmi, mohan, farida, gopal] = others;
const now = 1_000_000_000_000;

interface Named {
  name: string;
}

const namesOf = (partners: readonly Named[]) => partners.map(({ name }) => name);

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => now });
  const page = (query: ChatQuery): ChatPage => {
    const listed = listChats(world, query);
    if (isRefusal(listed)) throw new Error(listed.message);
    return listed;
  };
  const nextOf = ({ next }: ChatPage): ChatQuery =>
    next ? { nextChatId: next.id, nextChatTimestamp: next.updatedAt } : {};
  const partners = ({ chats }: ChatPage): (string | undefined)[] =>
    chats.map((chat) =>
      'groupId' in chat ? world.whatsappGroups.get(chat.groupId)?.name : world.customers.get(chat.customerPhone)?.name,
    );
  return { world, page, nextOf, partners, who: (query: ChatQuery) => partners(page({ limit: 100, ...query })) };
}

it('lists ten chats, the latest change first', () => {
  const { page, who } = setup();
  expect(page({}).chats).toHaveLength(10);
  const recent = [unassigned, assigned, onBoth, onBoth, group, nisha, rohit, sunita];
  expect(who({})).toEqual(namesOf([...recent, salesOnly, imran, lakshmi, mohan, gopal, farida]));
});

it.each([1, 3, 9.5, 13, 14, 100])('walks all chats in pages of %s without losing or repeating any', (limit) => {
  const { page, nextOf, partners, who } = setup();
  const seen: (string | undefined)[] = [];
  let current = page({ limit });
  seen.push(...partners(current));
  while (current.next && seen.length < 20) {
    current = page({ limit, ...nextOf(current) });
    seen.push(...partners(current));
  }
  expect(seen).toEqual(who({}));
});

it('orders chats that changed at the same time by their arrival, the last to arrive first', () => {
  const { world, who } = setup();
  const before = who({});
  const rows = [...world.chats.values()];
  for (const { id } of rows) world.chats.delete(id);
  for (const chat of rows.toReversed()) world.chats.put(chat);
  expect(who({})).toEqual([...before.slice(0, -2), farida.name, gopal.name]);
  expect(before.slice(-2)).toEqual([gopal.name, farida.name]);
});

it('neither loses nor repeats the other chats when some change between pages', () => {
  const { world, page, nextOf, partners, who } = setup();
  const before = who({});
  const first = page({ limit: 4 });
  // The chat that the next page would start with moves to the front, and so does one from the first page.
  for (const target of [{ groupId: group.id }, { customerPhoneNumber: unassigned.phone }]) {
    assign(world, { ...target, assignedUserPhoneNumber: agents.owner.phone });
  }
  const second = page({ limit: 100, ...nextOf(first) });
  expect([...partners(first), ...partners(second)]).toEqual(before.filter((partner) => partner !== group.name));
});

it.each([
  [
    'all',
    [
      unassigned,
      assigned,
      onBoth,
      onBoth,
      group,
      nisha,
      rohit,
      sunita,
      salesOnly,
      imran,
      lakshmi,
      mohan,
      gopal,
      farida,
    ],
  ],
  ['unread', [unassigned, rohit]],
  [
    'unresolved',
    [unassigned, assigned, onBoth, onBoth, group, rohit, sunita, salesOnly, lakshmi, mohan, gopal, farida],
  ],
  ['done', [nisha, imran]],
  ['waiting_for_response', [unassigned, onBoth, group, rohit, sunita, lakshmi, gopal, farida]],
  ['open', [unassigned, assigned, onBoth, onBoth, group, nisha, rohit, sunita]],
  ['open_cart', [onBoth, lakshmi]],
] as const)('knows which chats are %s', (status, expected) => {
  expect(setup().who({ status })).toEqual(namesOf(expected));
});

it.each<[string, ChatQuery, Named[]]>([
  ['one of several tags', { tags: 'vip, dealers' }, [assigned, group, salesOnly]],
  ['an unknown tag', { tags: 'VIP' }, []],
  ['an assignee', { assignedUserPhone: '+91 99999 99912' }, [assigned]],
  ['nobody as assignee', { assignedUserPhone: 'null', tags: 'lead' }, [unassigned, salesOnly, gopal]],
  ['an unknown assignee', { assignedUserPhone: '919999999999' }, []],
  ['one number', { wabaNumbers: '+91 99999 99902' }, [onBoth, salesOnly, farida]],
  ['an unknown number', { wabaNumbers: '919999999999' }, []],
  ['Instagram', { instagramHandles: '@acme' }, []],
  ['Instagram and a number', { instagramHandles: 'acme', wabaNumbers: wabaNumbers.sales }, []],
  ['two filters', { wabaNumbers: wabaNumbers.sales, status: 'waiting_for_response' }, [onBoth, farida]],
])('filters by %s', (_, query, expected) => {
  expect(setup().who(query)).toEqual(namesOf(expected));
});

it.each<ChatQuery>([
  { tags: '' },
  { tags: ' , ' },
  { assignedUserPhone: '' },
  { wabaNumbers: ',' },
  { instagramHandles: '' },
  { wabaNumbers: `${wabaNumbers.support},,${wabaNumbers.sales}` },
])('leaves no chat out for %j', (query) => {
  expect(setup().who(query)).toHaveLength(14);
});

it.each<[ChatQuery, string]>([
  [{ nextChatId: 'chat_0000000002' }, 'nextChatTimestamp must be sent together with nextChatId'],
  [{ nextChatTimestamp: now }, 'nextChatId must be sent together with nextChatTimestamp'],
  [{ nextChatId: '', nextChatTimestamp: now }, 'nextChatId must be the id of a chat, taken from the page before'],
  [{ nextChatId: 'chat_9', nextChatTimestamp: now }, 'nextChatId must be the id of a chat, taken from the page before'],
])('refuses the cursor %j', (query, message) => {
  const { world } = setup();
  expect(listChats(world, query)).toMatchObject({ status: 400, message });
});
