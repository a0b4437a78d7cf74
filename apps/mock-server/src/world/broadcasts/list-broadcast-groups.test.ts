import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import type { BroadcastGroup } from '../tables/broadcasts.ts';
import type { World } from '../world.ts';
import { createBroadcastGroup } from './broadcast-groups.ts';
import { type BroadcastGroupQuery, listBroadcastGroups } from './list-broadcast-groups.ts';

const { offers, empty, dynamic } = demo.broadcastGroups;

function setup() {
  const clock = { now: 1_000_000_000_000 };
  return { clock, world: createWorld({ options: defaultOptions, now: () => clock.now }) };
}

/** Groups that were created three at a time, not in the order of their names. */
function setupMany() {
  const { clock, world } = setup();
  for (let index = 0; index < 24; index += 1) {
    if (index % 3 === 0) clock.now += 1;
    createBroadcastGroup(world, { name: `Group ${(index * 7) % 24}` });
  }
  return world;
}

function read(world: World, query: BroadcastGroupQuery) {
  const page = listBroadcastGroups(world, query);
  if (isRefusal(page)) throw new TypeError(page.message);
  return page;
}

const namesOf = (groups: readonly BroadcastGroup[]) => groups.map(({ name }) => name);

it.each<[BroadcastGroupQuery, string[]]>([
  [{}, [empty.name, dynamic.name, offers.name]],
  [{ format: 'ascending' }, [offers.name, dynamic.name, empty.name]],
  [{ orderBy: 'NAME' }, [offers.name, empty.name, dynamic.name]],
  [{ orderBy: 'NAME', format: 'DESCENDING' }, [dynamic.name, empty.name, offers.name]],
  [{ searchQuery: 'WALI' }, [offers.name]],
  [{ searchQuery: '', afterGroupId: '', afterGroupName: '' }, [empty.name, dynamic.name, offers.name]],
  [{ searchQuery: 'nothing' }, []],
])('lists the groups for %j', (query, names) => {
  const page = read(setup().world, query);
  expect({ names: namesOf(page.groups), last: page.last }).toEqual({ names, last: undefined });
});

const cursors: Record<string, (last: BroadcastGroup) => BroadcastGroupQuery> = {
  'id, name and time': ({ id, name, createdAt }) => ({
    afterGroupId: id,
    afterGroupName: name,
    afterCreatedAt: createdAt,
  }),
  'id and time': ({ id, createdAt }) => ({ afterGroupId: id, afterCreatedAt: createdAt }),
  id: ({ id }) => ({ afterGroupId: id }),
};
const orders = (['NAME', 'DATE_CREATED'] as const).flatMap((orderBy) =>
  (['ASCENDING', 'DESCENDING'] as const).map((format): BroadcastGroupQuery => ({ orderBy, format })),
);

it.each(orders.flatMap((order) => Object.entries(cursors).map(([name, cursorOf]) => ({ order, name, cursorOf }))))(
  'reads on by $name in the order $order without losing or repeating any while groups come and go',
  ({ order, cursorOf }) => {
    const world = setupMany();
    const expected = namesOf([...world.broadcastGroups.values()]);
    const names: string[] = [];
    let query: BroadcastGroupQuery | undefined = order;
    while (query) {
      const { groups, last }: ReturnType<typeof read> = read(world, query);
      names.push(...namesOf(groups));
      createBroadcastGroup(world, { name: `Aa ${names.length}` });
      createBroadcastGroup(world, { name: `Zz ${names.length}` });
      query = last && { ...order, ...cursorOf(last) };
    }
    const listed = names.filter((name) => !/^(?:Aa|Zz)/.test(name));
    expect(listed.toSorted()).toEqual(expected.toSorted());
    expect(new Set(names).size).toBe(names.length);
  },
);

it('reads on after a deleted group', () => {
  const world = setupMany();
  const { last } = read(world, { orderBy: 'NAME' });
  const query = { orderBy: 'NAME', afterGroupId: last?.id ?? '', afterGroupName: last?.name ?? '' } as const;
  const next = namesOf(read(world, query).groups);
  world.broadcastGroups.delete(query.afterGroupId);
  expect(namesOf(read(world, query).groups)).toEqual(next);
});

it('starts after every group with the name or time if the cursor has no id', () => {
  const world = setupMany();
  const [first] = read(world, { orderBy: 'NAME', afterGroupName: 'Group 2' }).groups;
  expect(first?.name).toBe('Group 20');
  const { groups } = read(world, { format: 'ASCENDING', afterCreatedAt: 1_000_000_000_007 });
  expect(groups.map(({ createdAt }) => createdAt)).toEqual([1, 1, 1].map(() => 1_000_000_000_008));
});

it('refuses a cursor that is only an unknown id', () => {
  expect(listBroadcastGroups(setup().world, { afterGroupId: 'group_none' })).toMatchObject({ status: 400 });
});
