import { expect, it } from 'vitest';
import { assign } from './world/inbox/assign.ts';
import { defaultOptions } from './world/options.ts';
import { demo } from './world/seed/demo.ts';
import { takeSnapshot } from './world/snapshot.ts';
import { Worlds } from './worlds.ts';

function setup(settings: { isStrict?: boolean; maxWorlds?: number } = {}) {
  const lines: string[] = [];
  const worlds = new Worlds({
    seed: { name: 'demo', number: 1 },
    options: defaultOptions,
    now: () => 1_000_000_000_000,
    isStrict: false,
    maxWorlds: 3,
    log: (line: string) => lines.push(line),
    ...settings,
  });
  return { worlds, lines, idOf: (key: string) => worlds.open(key).hosted?.id };
}

it('opens one world by several keys, each with its own permissions', () => {
  const { worlds } = setup();
  const opened = Object.values(demo.keys).map((key) => worlds.open(key));
  const expected = ['all', ['read'], []].map((permissions) => ({ key: { apiKey: { permissions } } }));
  expect(opened).toMatchObject(expected);
  expect(new Set(opened.map(({ hosted }) => hosted))).toEqual(new Set([worlds.first]));
});

it('makes a world for every unseen key, and finds it again', () => {
  const { idOf } = setup();
  expect(idOf('key_aaaaaaaaaa')).toBe('world-2');
  expect(idOf('key_bbbbbbbbbb')).toBe('world-3');
  expect(idOf('key_aaaaaaaaaa')).toBe('world-2');
});

it.each(['key_short', 'key_', '', 'demo000001', 'key_revoked001', 'KEY_DEMO000001', `key_${'a'.repeat(251)}`])(
  'opens nothing for %j',
  (key) => {
    expect(setup().worlds.open(key)).toEqual({ isForbidden: false });
  },
);

it('knows the long form of a key', () => {
  expect(setup().idOf(`key_${'a'.repeat(252)}`)).toBe('world-2');
});

it('forbids every key that is named so', () => {
  expect(setup().worlds.open('key_forbidden1')).toEqual({ isForbidden: true });
});

it('opens nothing for an unseen key when it is strict', () => {
  const { worlds, idOf } = setup({ isStrict: true });
  expect(idOf('key_aaaaaaaaaa')).toBeUndefined();
  worlds.create({ id: 'mine', keys: { key_aaaaaaaaaa: 'all' } });
  expect(idOf('key_aaaaaaaaaa')).toBe('mine');
});

it('evicts the least recently used world, counts it and says so, and never the first one', () => {
  const { worlds, lines, idOf } = setup({ maxWorlds: 2 });
  idOf('key_aaaaaaaaaa');
  idOf('key_bbbbbbbbbb');
  idOf('key_aaaaaaaaaa');
  idOf('key_cccccccccc');
  expect(worlds.list().map(({ id }) => id)).toEqual(['demo', 'world-2', 'world-4']);
  expect(worlds.evictedCount).toBe(1);
  expect(lines).toEqual([expect.stringContaining('world-3')]);
});

it('counts a look at a world by its id as use', () => {
  const { worlds, idOf } = setup({ maxWorlds: 2 });
  idOf('key_aaaaaaaaaa');
  idOf('key_bbbbbbbbbb');
  expect(worlds.get('world-2')?.id).toBe('world-2');
  idOf('key_cccccccccc');
  expect(worlds.list().map(({ id }) => id)).toEqual(['demo', 'world-2', 'world-4']);
  expect(worlds.get('world-3')).toBeUndefined();
});

it('keeps worlds apart, and resets one to what it was when it was new', () => {
  const { worlds } = setup();
  const fresh = takeSnapshot(worlds.first.world);
  const other = worlds.create({});
  for (const { world } of [worlds.first, other]) {
    expect(takeSnapshot(world)).toEqual(fresh);
  }
  const target = {
    customerPhoneNumber: demo.customers.unassigned.phone,
    assignedUserPhoneNumber: demo.agents.lead.phone,
  };
  assign(worlds.first.world, target);
  expect(takeSnapshot(worlds.first.world)).not.toEqual(fresh);
  expect(takeSnapshot(other.world)).toEqual(fresh);
  worlds.reset(worlds.first);
  expect(takeSnapshot(worlds.first.world)).toEqual(fresh);
});

it('refuses an id and a key that are taken', () => {
  const { worlds } = setup();
  expect(() => worlds.create({ id: 'demo' })).toThrow('A world demo already exists');
  expect(() => worlds.create({ keys: { [demo.keys.full]: 'all' } })).toThrow('already opens another world');
});
