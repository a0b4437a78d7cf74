import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../../temporary-directory.fixture.ts';
import { lazyUsageDatabase } from './usage-database.ts';

function setup() {
  const path = join(temporaryDirectory(), 'usage.db');
  const clock = { now: Date.parse('2026-11-30T10:00:00Z') };
  const open = () => {
    const usage = lazyUsageDatabase(path, () => clock.now);
    onTestFinished(() => usage.close());
    return usage;
  };
  return { path, clock, open };
}

it('creates no file until something is counted, and then one that only its owner can read', () => {
  const { path, open } = setup();
  const usage = open();
  expect(usage.readQuotas()).toEqual([]);
  expect(usage.readState()).toEqual([]);
  expect(existsSync(path)).toBe(false);
  usage.change('team', '2026-11-30', () => 3);
  for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('counts what several connections add, never below 0, and keeps it', () => {
  const { open } = setup();
  const [one, other] = [open(), open()];
  expect(one.change('team', '2026-11-30', (used) => used + 3)).toBe(3);
  expect(other.change('team', '2026-11-30', (used) => 10 - used)).toBe(10);
  expect(one.change('team', '2026-12-01', () => 1)).toBe(1);
  expect(one.change('team', '2026-12-01', () => -5)).toBe(0);
  for (const usage of [one, other]) usage.close();
  expect(open().readQuotas()).toEqual([
    { counter: 'team', period: '2026-11-30', used: 10 },
    { counter: 'team', period: '2026-12-01', used: 0 },
  ]);
});

it('starts at 0 if the file is missing at start, and forgets counts of the month before last', () => {
  const { path, clock, open } = setup();
  const first = open();
  first.change('team', '2026-11', () => 5);
  first.close();
  clock.now += 71 * 86_400_000;
  expect(open().readQuotas()).toEqual([]);
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
  expect(open().change('team', '2026-11', (used) => used + 1)).toBe(1);
});

it('shows the last state of each gateway, the newest first, for a day', () => {
  const { clock, open } = setup();
  const usage = open();
  usage.writeState('one', '{"n":1}');
  clock.now += 1_000;
  usage.writeState('two', '{"n":2}');
  clock.now += 1_000;
  usage.writeState('one', '{"n":3}');
  expect(usage.readState()).toEqual([
    { instance: 'one', state: '{"n":3}' },
    { instance: 'two', state: '{"n":2}' },
  ]);
  usage.close();
  clock.now += 86_400_001;
  expect(open().readState()).toEqual([]);
});

it.each([
  ['a newer version', 'PRAGMA user_version = 2', 'it was written by a newer version; update the gateway'],
  ['another program that locks it', 'BEGIN EXCLUSIVE', 'database is locked'],
])('refuses %s in one line that names the file', (_, sql, message) => {
  const { path, open } = setup();
  const first = open();
  first.change('team', '2026-11', () => 5);
  first.close();
  const other = new DatabaseSync(path);
  other.exec(sql);
  expect(() => open().change('team', '2026-11', () => 1)).toThrow(`${path} cannot be used: ${message}`);
  other.close();
});
