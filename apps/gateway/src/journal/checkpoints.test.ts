import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished, vi } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { type Checkpoint, openCheckpoint } from '../audit/tree/checkpoint.ts';
import { TreeEdge } from '../audit/tree/tree-edge.ts';
import { hashLeaf } from '../audit/tree/tree-hash.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { openBatchWriter } from './batch-writer.ts';
import { CheckpointFile, checkpointFileName, readCheckpointFile } from './checkpoint-file.ts';
import { exampleKeys, setupJournal } from './sqlite-journal.fixture.ts';

const bodies = (count: number) =>
  Array.from({ length: count }, (_, n) => JSON.stringify(exampleEvent({ id: String(n) })));

/** The root of the first `size` events, from their bodies. */
function rootOf(path: string, size: number): string {
  const db = new DatabaseSync(path, { readOnly: true });
  const edge = new TreeEdge();
  for (const { body } of db.prepare('SELECT body FROM event ORDER BY seq LIMIT ?').all(size)) {
    edge.append(hashLeaf(String(body)));
  }
  db.close();
  expect(edge.size).toBe(size);
  return edge.root();
}

/** Writers of one journal in this thread, whose clock stands still. */
function setup({ firstMs = 60_000 } = {}) {
  const path = join(temporaryDirectory(), 'journal.db');
  const clock = { now: 0 };
  const made: Checkpoint[] = [];
  const open = (instance: string) => {
    const writer = openBatchWriter({
      path,
      instance,
      plan: { everyEvents: 1_000, everyMs: 60_000, firstMs, now: () => clock.now },
      onCheckpoint: (checkpoint) => made.push(checkpoint),
    });
    let isOpen = true;
    const close = () => {
      if (!isOpen) return;
      isOpen = false;
      writer.close(true);
    };
    onTestFinished(close);
    return { ...writer, close };
  };
  const sizes = () => made.map(({ size }) => size);
  return { path, clock, made, open, sizes };
}

it('makes a checkpoint after 1,000 events, and each has the root of its events', () => {
  const { path, open, made, sizes } = setup();
  const writer = open('one');
  // The first event is that of the tree.
  writer.commit(bodies(998), undefined);
  expect(sizes()).toEqual([]);
  writer.commit(bodies(5), undefined);
  writer.commit(bodies(995), undefined);
  writer.commit(bodies(1_500), undefined);
  expect(sizes()).toEqual([1_004, 3_499]);
  for (const { size, root } of made) expect(root).toBe(rootOf(path, size));
});

it('makes a checkpoint a minute after the last one, and none without new events', () => {
  const { open, clock, sizes } = setup();
  const writer = open('one');
  writer.commit(bodies(3), undefined);
  clock.now = 59_999;
  writer.checkpoint();
  expect(sizes()).toEqual([]);
  clock.now = 60_000;
  writer.checkpoint();
  expect(sizes()).toEqual([4]);
  clock.now = 200_000;
  writer.checkpoint();
  expect(sizes()).toEqual([4]);
  writer.commit(bodies(1), undefined);
  expect(sizes()).toEqual([4, 5]);
});

it('makes the first one two seconds after the start, so that gateways that keep crashing make them too', () => {
  const { path, open, clock, made, sizes } = setup({ firstMs: 2_000 });
  for (let crash = 0; crash < 3; crash += 1) {
    const writer = open(`gateway ${crash}`);
    writer.commit(bodies(2), undefined);
    clock.now += 1_999;
    writer.checkpoint();
    expect(sizes()).toHaveLength(crash);
    clock.now += 1;
    writer.checkpoint();
    expect(sizes()).toHaveLength(crash + 1);
    // The next one is due a minute later: this one is as good as killed before.
    writer.commit(bodies(2), undefined);
    clock.now += 50_000;
    writer.checkpoint();
    expect(sizes()).toHaveLength(crash + 1);
  }
  expect(sizes()).toEqual([3, 7, 11]);
  for (const { size, root } of made) expect(root).toBe(rootOf(path, size));
});

it('makes no first one before there are events, and then at once', () => {
  const { open, clock, sizes } = setup({ firstMs: 2_000 });
  const first = open('one');
  first.close();
  expect(sizes()).toEqual([1]);
  const writer = open('two');
  clock.now += 30_000;
  writer.checkpoint();
  expect(sizes()).toEqual([1]);
  writer.commit(bodies(1), undefined);
  expect(sizes()).toEqual([1, 2]);
});

it('makes one at a clean stop, and none if there is nothing new', () => {
  const { open, sizes } = setup();
  const writer = open('one');
  writer.commit(bodies(3), undefined);
  writer.close();
  expect(sizes()).toEqual([4]);
  open('two').close();
  expect(sizes()).toEqual([4]);
});

it('shares one tree with the other gateways on the directory', () => {
  const { path, open, made, sizes, clock } = setup();
  const [one, two] = [open('one'), open('two')];
  for (let round = 0; round < 60; round += 1) {
    one.commit(bodies(1 + (round % 3)), undefined);
    two.commit(bodies(33), undefined);
  }
  expect(sizes().length).toBe(2);
  clock.now = 60_000;
  one.checkpoint();
  two.checkpoint();
  expect(sizes().length).toBe(3);
  for (const { size, root } of made) expect(root).toBe(rootOf(path, size));
});

it('goes on with the same tree after a crash', () => {
  const { path, open, made } = setup();
  open('one').commit(bodies(2_300), undefined);
  // The other program does not know anything that the first has in memory.
  open('two').commit(bodies(1_000), undefined);
  const last = made.at(-1);
  expect(last?.size).toBe(3_301);
  expect(last?.root).toBe(rootOf(path, 3_301));
});

it('is not misled by a batch that was rolled back', () => {
  const { path, open, made } = setup();
  const writer = open('one');
  const db = new DatabaseSync(path);
  db.exec(`CREATE TRIGGER full BEFORE INSERT ON event WHEN NEW.body = 'last' BEGIN SELECT RAISE(ABORT, 'full'); END`);
  expect(() => writer.commit([...bodies(1_200), 'last'], undefined)).toThrow('full');
  db.exec('DROP TRIGGER full');
  db.close();
  expect(made).toEqual([]);
  writer.commit(bodies(1_100), undefined);
  expect(made.at(-1)?.root).toBe(rootOf(path, 1_101));
});

it.each([
  ['in the middle of what another gateway wrote', 'DELETE FROM event WHERE seq = 5'],
  ['at the end', 'DELETE FROM event WHERE seq >= 5'],
])('appends nothing once records were deleted %s', (_, sql) => {
  const { path, open } = setup();
  const [one, two] = [open('one'), open('two')];
  one.commit(bodies(2), undefined);
  two.commit(bodies(4), undefined);
  if (sql.includes('>=')) one.commit(bodies(1), undefined);
  const db = new DatabaseSync(path);
  db.exec(`DROP TRIGGER event_no_delete; ${sql}`);
  db.close();
  expect(() => one.commit(bodies(1), undefined)).toThrow(/its record \d is missing; run audit verify/);
  for (const writer of [one, two]) {
    try {
      writer.close();
    } catch (error) {
      expect(String(error)).toContain('is missing');
    }
  }
});

it('goes on with what is left if its owner has accepted that the end of the journal was cut off', () => {
  const { path, open, made } = setup();
  const first = open('one');
  first.commit(bodies(20), undefined);
  first.close();
  const db = new DatabaseSync(path);
  db.exec('DROP TRIGGER event_no_delete; DELETE FROM event WHERE seq > 10');
  db.close();
  const second = open('two');
  second.commit(bodies(2), undefined);
  second.close();
  expect(made.at(-1)).toMatchObject({ size: 12, root: rootOf(path, 12) });
});

it('signs every checkpoint into checkpoints.txt, readable only by its owner, and passes it on', async () => {
  const notes: string[] = [];
  const { dataDir, path, journal } = setupJournal({ onCheckpoint: (note) => notes.push(note) });
  await journal.append(Array.from({ length: 1_200 }, (_, n) => exampleEvent({ id: String(n) })));
  await journal.append([exampleEvent()]);
  await journal.close();
  expect(readCheckpointFile(dataDir)).toEqual(notes);
  const checkpoints = notes.map((note) => openCheckpoint(note, exampleKeys.publicKey));
  expect(checkpoints.map((checkpoint) => checkpoint?.size)).toEqual([1_201, 1_202]);
  for (const checkpoint of checkpoints) expect(checkpoint?.root).toBe(rootOf(path, checkpoint?.size ?? 0));
  expect(statSync(join(dataDir, checkpointFileName)).mode & 0o777).toBe(0o600);
});

it('keeps a checkpoint that cannot be written, and writes it with the next one', async () => {
  const dataDir = temporaryDirectory();
  const file = new CheckpointFile(dataDir);
  const trouble = vi.fn();
  const path = join(dataDir, checkpointFileName);
  mkdirSync(path);
  file.add('a\n', trouble);
  await vi.waitFor(() => expect(trouble).toHaveBeenCalledOnce());
  rmSync(path, { recursive: true });
  file.add('b\n', trouble);
  await file.close();
  expect(readFileSync(path, 'utf8')).toBe('\na\n\nb\n');
});
