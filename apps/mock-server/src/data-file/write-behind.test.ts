import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { atOnce } from '../in-slices.ts';
import { addMessage } from '../world/inbox/add-message.ts';
import { openChat, removeChat } from '../world/inbox/open-chat.ts';
import { defaultOptions } from '../world/options.ts';
import { demo } from '../world/seed/demo.ts';
import { type Snapshot, takeSnapshot } from '../world/snapshot.ts';
import type { SeedName } from '../world/world.ts';
import { Worlds } from '../worlds.ts';
import { readCounter, readWorlds } from './read-worlds.ts';
import { WorldFile } from './world-file.ts';
import { WriteBehind } from './write-behind.ts';

const now = () => 1_700_000_000_000;
const ends = { wabaNumber: demo.wabaNumbers.support, customerPhone: demo.customers.withoutChat.phone };

function newWorlds(seed: SeedName): Worlds {
  return new Worlds({
    seed: { name: seed, number: 1 },
    options: defaultOptions,
    now,
    isStrict: false,
    maxWorlds: 3,
    log: () => undefined,
  });
}

/** Keeps worlds in a file as a server does, but flushes when it is told to. */
class Server {
  readonly worlds: Worlds;
  readonly file: WorldFile;
  readonly behind: WriteBehind;

  constructor(
    path: string,
    { rowsPerFlush = Infinity, seed = 'empty' }: { rowsPerFlush?: number; seed?: SeedName } = {},
  ) {
    this.worlds = newWorlds(seed);
    this.file = new WorldFile(path);
    this.behind = new WriteBehind(this.worlds, this.file, { rowsPerFlush, isRepeated: true });
    this.worlds.countCreated(readCounter(this.file, 'created'));
    for (const { number = 0, ...saved } of readWorlds({ db: this.file.db, file: path, now, isTracked: true })) {
      this.behind.adopt(this.worlds.add(saved), number);
    }
  }

  describe() {
    return this.worlds.list().map((hosted) => ({
      id: hosted.id,
      keys: hosted.keys.stored,
      snapshot: JSON.parse(JSON.stringify(takeSnapshot(hosted.world))),
    }));
  }
}

type State = { server: Server; snapshots: Snapshot[] };

/** What can happen to worlds. Each takes a number, to choose among those that are there. */
const actions: Record<string, (state: State, choice: number) => void> = {
  open: ({ server }, choice) => server.worlds.open(`key_aaaaaaaaa${choice % 6}`),
  create: ({ server }) => server.worlds.create({}),
  name({ server: { worlds } }, choice) {
    const id = `world-${choice}`;
    if (!worlds.get(id)) worlds.create({ id, seed: { name: 'empty', number: choice } });
  },
  write(state, choice) {
    const { world } = pick(state, choice);
    addMessage(world, openChat(world, ends), { origin: 'CUSTOMER', type: 'TEXT', text: `Hello ${choice}` });
  },
  remove(state, choice) {
    const { world } = pick(state, choice);
    const [id] = [...world.chats.keys()].slice(-1);
    if (id !== undefined) removeChat(world, id);
  },
  draw: (state, choice) => pick(state, choice).world.random.next(),
  reset: (state, choice) => state.server.worlds.reset(pick(state, choice)),
  snapshot: (state, choice) => state.snapshots.push(takeSnapshot(pick(state, choice).world)),
  restore(state, choice) {
    const snapshot = state.snapshots[choice % Math.max(1, state.snapshots.length)];
    if (snapshot) state.server.worlds.restore(pick(state, choice), snapshot);
  },
  delete({ server: { worlds } }, choice) {
    const [, ...others] = worlds.list();
    const hosted = others[choice % Math.max(1, others.length)];
    if (hosted) worlds.delete(hosted);
  },
};

function pick({ server: { worlds } }: State, choice: number) {
  return worlds.list()[choice % worlds.list().length] ?? worlds.first;
}

const action = fc.tuple(fc.constantFrom(...Object.keys(actions)), fc.nat({ max: 9 }));
const run = fc.array(
  fc.oneof({ arbitrary: action, weight: 4 }, { arbitrary: fc.constant('flush' as const), weight: 1 }),
  {
    maxLength: 30,
  },
);

function act(state: State, steps: readonly ('flush' | readonly [string, number])[]): ReturnType<Server['describe']> {
  let written: ReturnType<Server['describe']> = [];
  for (const step of [...steps, 'flush' as const]) {
    if (step === 'flush') {
      atOnce(state.server.behind.flush());
      written = state.server.describe();
    } else actions[step[0]]?.(state, step[1]);
  }
  return written;
}

it('shows after a kill what the worlds were at the last flush, whatever happened to them before and after', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-behind-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  let runs = 0;
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 3 }), run, (lives, lastWords) => {
      runs += 1;
      const path = join(folder, `${runs}`);
      let expected: ReturnType<Server['describe']> | undefined;
      const snapshots: Snapshot[] = [];
      for (const steps of lives) {
        const server = new Server(path);
        if (expected) expect(server.describe()).toEqual(expected);
        expected = act({ server, snapshots }, steps);
        for (const step of lastWords) if (step !== 'flush') actions[step[0]]?.({ server, snapshots }, step[1]);
        server.file.abandon();
      }
      const last = new Server(path);
      expect(last.describe()).toEqual(expected);
      last.file.abandon();
    }),
    { numRuns: 40 },
  );
});

it('shows a large new world once all of it is written, and until then what was there before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-behind-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'file');
  const server = new Server(path, { rowsPerFlush: 10, seed: 'demo' });
  const { first } = server.worlds;
  const messages: number[] = [];
  const seen = () => {
    const [world] = readWorlds({ db: server.file.db, file: path, now });
    return world?.world.messages.size;
  };
  const written = first.world.messages.size;
  for (atOnce(server.behind.flush()); server.behind.hasMore; atOnce(server.behind.flush())) {
    addMessage(first.world, openChat(first.world, ends), { origin: 'CUSTOMER', type: 'TEXT', text: 'Hello' });
    messages.push(seen() ?? 0);
  }
  expect(messages.length).toBeGreaterThan(5);
  expect(new Set(messages)).toEqual(new Set([0]));
  expect(seen()).toBe(first.world.messages.size);

  server.worlds.reset(first);
  for (atOnce(server.behind.flush()); seen() !== written; atOnce(server.behind.flush())) {
    expect(seen()).toBeGreaterThan(written);
  }
  while (server.behind.hasMore) atOnce(server.behind.flush());
  expect(server.file.rowNumbers()).toHaveLength(1);
  server.file.abandon();
});

it('writes everything again after a failure, and loses nothing of what it could not write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doubletick-kit-behind-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'file');
  const server = new Server(path);
  atOnce(server.behind.flush());
  const before = server.describe();
  const { first } = server.worlds;
  addMessage(first.world, openChat(first.world, ends), { origin: 'CUSTOMER', type: 'TEXT', text: 'Hello' });
  server.worlds.create({ seed: { name: 'demo', number: 2 } });
  // No room for another page, as on a full disk.
  server.file.db.exec('PRAGMA max_page_count = 1');
  expect(() => atOnce(server.behind.flush())).toThrow('database or disk is full');
  const shown = [...readWorlds({ db: server.file.db, file: path, now })].map(({ id }) => id);
  expect(shown).toEqual(before.map(({ id }) => id));
  server.file.db.exec('PRAGMA max_page_count = 1000000');
  atOnce(server.behind.flush());
  const after = server.describe();
  server.file.abandon();
  const next = new Server(path);
  expect(next.describe()).toEqual(after);
  next.file.abandon();
});
