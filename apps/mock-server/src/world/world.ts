import { demo } from './demo.ts';
import { demoRecords } from './demo-records.ts';
import type { WorldOptions } from './options.ts';
import type { ApiKey, Channel, Chat, Customer, Group, Member } from './records.ts';

/** Everything that the mock remembers. Records are frozen: a change replaces one, so a copy of the maps is a snapshot. */
export interface World {
  readonly options: WorldOptions;
  readonly keys: ReadonlyMap<string, ApiKey>;
  /** By WABA number. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** Members and customers by phone number. Numbers are digits with the country code. */
  readonly members: ReadonlyMap<string, Member>;
  readonly customers: ReadonlyMap<string, Customer>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly chats: Map<string, Chat>;
}

/** Makes a world with the demo data; its messages are as old at `now` as they are at any other time. */
export function createWorld({ options, now }: { options: WorldOptions; now: number }): World {
  const records = demoRecords(now);
  return {
    options,
    keys: new Map([
      [demo.keys.full, { isPermitted: true }],
      [demo.keys.noPermissions, { isPermitted: false }],
    ]),
    channels: index(records.channels, ({ wabaNumber }) => wabaNumber),
    members: index(records.members, ({ phone }) => phone),
    customers: index(records.customers, ({ phone }) => phone),
    groups: index(records.groups, ({ id }) => id),
    chats: index(records.chats, ({ id }) => id),
  };
}

/** Puts a changed chat in the place of the one with its id. */
export function replaceChat(world: World, chat: Chat): void {
  world.chats.set(chat.id, Object.freeze(chat));
}

function index<Item>(records: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  return new Map(records.map((item) => [keyOf(item), Object.freeze(item)]));
}
