import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { keepWorlds, loadWorlds, saveWorlds } from './data-file/data-file.ts';
import { createMock } from './mock.ts';
import { defaultOptions } from './world/options.ts';
import { demo } from './world/seed/demo.ts';
import { Worlds } from './worlds.ts';

function newWorlds(maxWorlds: number): Worlds {
  const seed = { name: 'empty', number: 1 } as const;
  return new Worlds({ seed, options: defaultOptions, now: () => 0, isStrict: false, maxWorlds, log: () => undefined });
}

/** The worlds as they should be: ids by key. The keys of a world without one are listed nowhere. */
type Model = Map<string, string>;

interface State {
  worlds: Worlds;
  model: Model;
  saved: Model | undefined;
  readonly path: string;
}

const keyOf = (choice: number) => `key_aaaaaaaaa${choice}`;

/** A new id must not be one that is in use; evicted worlds leave the model. */
function expectNew({ worlds, model }: State, key: string, id: string): void {
  expect([...model.values()]).not.toContain(id);
  expect([...model.keys()]).not.toContain(key);
  model.set(key, id);
  const ids = new Set(worlds.list().map((hosted) => hosted.id));
  for (const [known, owner] of model) if (!ids.has(owner)) model.delete(known);
}

const actions: Record<string, (state: State, choice: number) => Promise<void> | void> = {
  open(state, choice) {
    const key = keyOf(choice);
    const { hosted } = state.worlds.open(key);
    const known = state.model.get(key);
    if (known === undefined) expectNew(state, key, hosted?.id ?? '');
    else expect(hosted?.id).toBe(known);
  },
  create(state) {
    const hosted = state.worlds.create({});
    const [key = ''] = hosted.keys.keys();
    expect(state.worlds.open(key)).toMatchObject({
      hosted: { id: hosted.id },
      key: { apiKey: { permissions: 'all' } },
    });
    expectNew(state, key, hosted.id);
  },
  name(state, choice) {
    const id = `world-${choice}`;
    const create = () => state.worlds.create({ id });
    if (state.worlds.get(id)) expect(create).toThrow(`A world ${id} already exists.`);
    else expectNew(state, [...create().keys.keys()][0] ?? '', id);
  },
  delete({ worlds, model }, choice) {
    const [, ...others] = worlds.list();
    const hosted = others[choice % Math.max(1, others.length)];
    if (!hosted) return;
    worlds.delete(hosted);
    for (const key of hosted.keys.keys()) model.delete(key);
  },
  async save(state) {
    await saveWorlds(state.worlds, state.path);
    state.saved = new Map(state.model);
  },
  async restart(state) {
    state.worlds = newWorlds(state.worlds.settings.maxWorlds);
    state.model = new Map(state.saved);
    await loadWorlds(state.worlds, state.path);
  },
  async load(state) {
    await loadWorlds(state.worlds, state.path);
    if (state.saved === undefined) return;
    // Worlds of the file replace those with the same ids and keys; the others stay while there is room.
    const opened = state.worlds.list().flatMap(({ id, keys }) => [...keys.keys()].map((key) => [key, id] as const));
    const others = opened.filter(([, id]) => id !== 'demo');
    for (const [key, id] of state.saved) expect(others).toContainEqual([key, id]);
    state.model = new Map(others);
  },
};

it('makes ids and keys that are never taken, in any order of creating, naming, evicting, saving and loading', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-ids-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const step = fc.tuple(fc.constantFrom(...Object.keys(actions)), fc.integer({ min: 1, max: 9 }));
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 5 }), async (steps, maxWorlds) => {
      runs += 1;
      const worlds = newWorlds(maxWorlds);
      const state: State = { worlds, model: new Map(), saved: undefined, path: join(folder, `${runs}`) };
      for (const [name, choice] of steps) {
        await actions[name]?.(state, choice);
        const ids = state.worlds.list().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of state.model.values()) expect(ids).toContain(id);
        for (const hosted of state.worlds.list()) {
          for (const key of hosted.keys.keys()) expect(state.worlds.open(key).hosted).toBe(hosted);
        }
      }
    }),
    { numRuns: 100 },
  );
});

it('lets the worlds of a file replace those with their ids and those with their keys', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-ids-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'file');
  const worlds = newWorlds(9);
  const saved = worlds.open(keyOf(1)).hosted;
  await saveWorlds(worlds, path);
  if (saved) worlds.delete(saved);
  const sameKey = worlds.open(keyOf(1)).hosted;
  const sameId = worlds.create({ id: saved?.id, keys: { [keyOf(2)]: 'all' } });
  await loadWorlds(worlds, path);
  expect(worlds.list().map(({ id }) => id)).toEqual(['demo', saved?.id]);
  expect(worlds.open(keyOf(1)).hosted?.id).toBe(saved?.id);
  expect([worlds.first, sameKey, sameId]).not.toContain(worlds.open(keyOf(2)).hosted);
});

it('opens hundreds of new keys after a restart, and makes no id or key again that was evicted before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-ids-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'file');
  const used = new Set<string>();
  for (let start = 0; start < 3; start += 1) {
    const worlds = newWorlds(50);
    const kept = keepWorlds(worlds, path, () => undefined);
    for (let count = 0; count < 200; count += 1) {
      const { id, keys } = worlds.create({});
      const key = `key_${String(start * 1_000 + count).padStart(10, '0')}`;
      expect([...(worlds.open(key).hosted?.keys.keys() ?? [])]).toEqual([key]);
      for (const name of [id, ...keys.keys()]) {
        expect(used).not.toContain(name);
        used.add(name);
      }
    }
    await kept.close();
  }
});

it('gives a world without keys one that opens it over HTTP', async () => {
  const mock = createMock();
  const headers = { 'content-type': 'application/json' };
  const named = JSON.stringify({ id: 'world-3', keys: {} });
  await mock.fetch('http://mock/__mock/worlds', { method: 'POST', headers, body: named });
  const answer = await mock.fetch('http://mock/__mock/worlds', { method: 'POST', headers, body: '{}' });
  expect(answer.status).toBe(201);
  expect(JSON.parse(await answer.text())).toMatchObject({
    id: 'world-4',
    keys: [expect.stringMatching(/^…[\da-f]{4}$/)],
  });
  expect(mock.world(demo.keys.full).id).toBe('demo');
});
