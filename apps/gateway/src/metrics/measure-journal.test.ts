import { expect, it } from 'vitest';
import { exampleEvent, exampleIntent } from '../audit/audit-event.fixture.ts';
import type { ClaimRow } from '../idempotency/claim.ts';
import { type Journal, JournalUnavailable } from '../journal/journal.ts';
import { measureJournal } from './measure-journal.ts';
import { createMetrics } from './metrics.ts';
import { seriesOf } from './series.fixture.ts';

const claim = { key: 'k', fingerprint: 'f', messageIds: [] };
const row: ClaimRow = { ...claim, state: 'in-flight', request: 'a', status: null, answer: null, since: 0 };

function setup(parts: Partial<Journal>) {
  const metrics = createMetrics();
  const clock = { elapsed: 0 };
  const fail = () => Promise.reject(new JournalUnavailable('the disk is full'));
  const inner: Journal = {
    append: fail,
    claim: fail,
    resolveUnknown: fail,
    upkeep: async () => ({ unknown: [], hasMore: false }),
    noteChanges: () => undefined,
    trouble: () => null,
    close: async () => undefined,
    ...parts,
  };
  const journal = measureJournal(inner, metrics, () => clock.elapsed);
  const read = async (name: string) => seriesOf(await metrics.read()).get(`gateway_audit_${name}`);
  return { journal, clock, read };
}

it('counts the events that are on disk, and how long that took', async () => {
  const rows = [null, row];
  const { journal, clock, read } = setup({
    append: async () => {
      clock.elapsed += 4;
    },
    claim: async () => rows.shift() ?? null,
    resolveUnknown: async () => false,
  });
  await journal.append([exampleEvent(), exampleEvent()]);
  await journal.claim(exampleIntent(), claim, 0);
  await journal.claim(exampleIntent(), claim, 0);
  await journal.resolveUnknown(row, 0);
  expect(await read('events_total')).toBe(3);
  expect(await read('failures_total')).toBe(0);
  expect(await read('commit_seconds_sum')).toBeCloseTo(0.004);
});

it('counts what failed, and passes the failure on', async () => {
  const { journal, read } = setup({});
  await expect(journal.append([exampleEvent()])).rejects.toThrow(JournalUnavailable);
  await expect(journal.claim(exampleIntent(), claim, 0)).rejects.toThrow(JournalUnavailable);
  expect(await read('failures_total')).toBe(2);
  expect(await read('events_total')).toBe(0);
  expect(await read('commit_seconds_count')).toBe(0);
});

it('says how many writes wait for the disk', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { journal, read } = setup({ append: () => promise });
  const writes = [journal.append([exampleEvent()]), journal.append([exampleEvent()])];
  expect(await read('queue_depth')).toBe(2);
  resolve();
  await Promise.all(writes);
  expect(await read('queue_depth')).toBe(0);
});
