import { expect, it } from 'vitest';
import { setupDrop } from './setup-drop.fixture.ts';

it('keeps no more hashes than there were records, however many checkpoints they had', async () => {
  const { record, drop, withJournal, verify } = setupDrop();
  record(
    '2026-07',
    Array.from({ length: 280 }, () => 1),
  );
  record('2026-08', [10]);
  const dropped = await drop('2026-08');
  const kept = withJournal((db) => db.prepare('SELECT count(*) AS count FROM node WHERE height < 8').get()?.count);
  expect(kept).toBeLessThanOrEqual(dropped?.last ?? 0);
  record('2026-09', [1]);
  const report = await verify();
  expect(report).toMatchObject({ flaw: null, dropped: { last: dropped?.last } });
  expect(report).not.toHaveProperty('uncompared');
});
