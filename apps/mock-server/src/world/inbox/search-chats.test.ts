import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { fillBig } from '../seed/big.ts';
import { demo } from '../seed/demo.ts';
import type { Chat } from '../tables/inbox.ts';
import { matchSearch } from './match-search.ts';
import { type ChatSearch, type FoundChats, partnerOf, searchChats } from './search-chats.ts';

const { customers, agents } = demo;

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => 1_000_000_000_000 });
  const search = (query: Partial<ChatSearch>) => {
    const found = searchChats(world, { filter: 'all', limit: 100, ...query });
    return isRefusal(found) ? expect.fail(found.message) : found;
  };
  const names = (query: Partial<ChatSearch>) => search(query).chats.map((chat) => partnerOf(world, chat).name);
  return { world, search, names };
}

it('lists every chat, the latest change first', () => {
  const { world, search } = setup();
  const { chats, next } = search({});
  expect(chats).toHaveLength(world.chats.size);
  expect(chats).toEqual(chats.toSorted((a, b) => b.updatedAt - a.updatedAt));
  expect(next).toBeNull();
});

it.each<[Partial<ChatSearch>, string[]]>([
  [{ search: customers.unassigned.phone }, ['Ravi Kumar']],
  [{ search: 'ravi' }, ['Ravi Kumar']],
  [{ search: 'dealers' }, ['Acme dealers']],
  [{ search: 'nobody' }, []],
  [{ filter: 'unread' }, ['Ravi Kumar', 'Rohit Bhat']],
  [{ filter: 'unread', search: 'rohit' }, ['Rohit Bhat']],
  [{ filter: 'unread', member: agents.lead.phone }, []],
  [{ member: '+91 99999 99914' }, ['Farida Ansari']],
  [{ filter: 'assigned', search: 'farida' }, ['Farida Ansari']],
  [{ filter: 'unassigned', search: 'farida' }, []],
])('finds by %j', (query, expected) => {
  expect(setup().names(query)).toEqual(expected);
});

it('goes on after a page where it ended, whatever has moved since', () => {
  const { world, search } = setup();
  const [first, ...others] = search({}).chats;
  const page = search({ limit: 3 });
  expect(page.chats).toEqual([first, ...others.slice(0, 2)]);
  const last = others.at(-1) ?? expect.fail();
  world.chats.put({ ...last, updatedAt: world.now() });
  const rest = search({ cursor: page.next ?? expect.fail() });
  expect(rest.chats).toEqual(others.slice(2, -1));
});

it('finds the same page by page, whether few or many are found', () => {
  const { world, search } = setup();
  fillBig(world, { customers: 1_200, messages: 1_200 });
  for (const words of ['customer 7', 'customer', 'r']) {
    const matches = matchSearch(words) ?? expect.fail();
    const expected = [...world.chats.list('latest')].filter((chat) => matches(partnerOf(world, chat)));
    const found: Chat[] = [];
    for (let next: string | null | undefined; next !== null; ) {
      const page: FoundChats = search({ search: words, limit: 70, cursor: next });
      found.push(...page.chats);
      next = page.next;
    }
    expect(found).toEqual(expected);
  }
});

it.each(['', 'x', '1', '1_', '1_a b', 'NaN_chat_0000000001'])('refuses the cursor %j', (cursor) => {
  const { world } = setup();
  expect(searchChats(world, { filter: 'all', limit: 1, cursor })).toMatchObject({ status: 400 });
});
