import { expect, it } from 'vitest';
import { createMock, type Mock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const statusOf = async (mock: Mock, key: string) =>
  (await mock.fetch('http://mock/team', { headers: { authorization: key } })).status;

it('creates, changes, regenerates and deletes a key, and counts its requests', async () => {
  const mock = createMock({ now: () => 7_200_000 });
  const { keys } = mock.world();
  const created = keys.create({ name: 'Website', permissions: ['read'], whitelist: ['127.0.0.1'] });
  expect(await statusOf(mock, created.key)).toBe(200);
  expect(keys.update(created.id, { name: 'Shop', status: 'DISABLED' })).toMatchObject({
    name: 'Shop',
    key: created.key,
  });
  expect(await statusOf(mock, created.key)).toBe(401);
  keys.update(created.id, { status: 'ACTIVE' });
  const { key } = keys.regenerate(created.id);
  expect([await statusOf(mock, created.key), await statusOf(mock, key)]).toEqual([401, 200]);
  expect(keys.list().at(-1)).toEqual({ ...created, name: 'Shop', key, lastUsedAt: 7_200_000 });
  expect(keys.usage(created.id)).toMatchObject({
    total: 4,
    failed: 2,
    hours: [{ at: 7_200_000, count: 4, failed: 2 }],
  });
  expect(keys.usage(created.id, { since: 7_200_001 }).total).toBe(0);
  keys.delete(created.id);
  expect(await statusOf(mock, key)).toBe(401);
  expect(keys.list()).toHaveLength(3);
});

it('keeps a world usable by its methods when the key that opened it is regenerated', async () => {
  const mock = createMock();
  for (const world of [mock.world(), mock.world('key_aaaaaaaaaa'), mock.world('shop')]) {
    const before = world.key;
    const [first] = world.keys.list();
    const { key } = world.keys.regenerate(first?.id ?? '');
    expect(world.key).toBe(key);
    expect(mock.world(before).id).toBe(world.id);
    expect([await statusOf(mock, before), await statusOf(mock, key)]).toEqual([401, 200]);
  }
  expect(mock.world().key).not.toBe(demo.keys.full);
});

it('names an active key that may do all, even if it is not the first one', () => {
  const mock = createMock();
  const { id, key } = mock.world().keys.create({ name: 'Other' });
  mock.world().keys.update('demo-key-1', { status: 'DISABLED' });
  expect(mock.world().key).toBe(key);
  mock.world().keys.update(id, { status: 'DISABLED' });
  expect(mock.world().key).toBe(demo.keys.full);
});

type Keys = ReturnType<Mock['world']>['keys'];

it.each<[string, (keys: Keys) => unknown, ErrorConstructor, string]>([
  ['an unknown id', (keys) => keys.regenerate('demo-key-9'), RangeError, 'The world has no key with this id'],
  ['an id of another world', (keys) => keys.update('shop-key-1', {}), RangeError, 'no key with this id'],
  ['the last key that may do all', (keys) => keys.delete('demo-key-1'), RangeError, 'Create another key first'],
  ['an unknown id for the usage', (keys) => keys.usage('demo-key-9'), RangeError, 'no key with this id'],
  ['an empty name', (keys) => keys.create({ name: ' ' }), TypeError, 'keys.create: name must be a string of 1 to 100'],
  [
    'a wrong address',
    (keys) => keys.update('demo-key-1', { whitelist: ['::1', 'home'] }),
    TypeError,
    'keys.update: whitelist.1 must be an IP address',
  ],
  [
    'an unknown permission',
    (keys) => keys.create({ name: 'a', permissions: ['fly' as 'read'] }),
    TypeError,
    'keys.create: permissions must be all, or a list of read',
  ],
  ['an unknown field', (keys) => keys.update('demo-key-1', { nme: 'a' } as object), TypeError, 'Did you mean name?'],
])('throws for %s, and changes nothing', (_, act, kind, message) => {
  const mock = createMock();
  mock.world('shop');
  const { keys } = mock.world();
  const before = keys.list();
  const attempt = () => act(keys);
  expect(attempt).toThrow(kind);
  expect(attempt).toThrow(message);
  expect(keys.list()).toEqual(before);
});

/** A world with one request, and its snapshot with another id of the key in the journal. */
async function setupSnapshot(key: unknown) {
  const mock = createMock();
  await statusOf(mock, demo.keys.full);
  const world = mock.world();
  const { journal, ...others } = JSON.parse(JSON.stringify(world.snapshot()));
  return { world, snapshot: JSON.parse(JSON.stringify({ ...others, journal: [{ ...journal[0], key }] })) };
}

it.each([
  ['without the ids of keys, as earlier versions took it', undefined],
  ['with the ids of keys', 'demo-key-2'],
])('restores a snapshot %s', async (_, key) => {
  const { world, snapshot } = await setupSnapshot(key);
  world.restore(snapshot);
  expect(world.journal().map((entry) => [entry.status, entry.key])).toEqual([[200, key]]);
  expect(world.journal({ key: 'demo-key-1' })).toEqual([]);
});

it('refuses a snapshot with an id of a key that is not a string', async () => {
  const { world, snapshot } = await setupSnapshot(1);
  expect(() => world.restore(snapshot)).toThrow('journal/0/key must be a string');
});
