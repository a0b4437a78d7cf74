import { expect, it, vi } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { runNode } from '../run-node.fixture.ts';
import { hasUndeleted } from '../store/sqlite/dropped-table.ts';
import { setupDrop } from './setup-drop.fixture.ts';
import { setupJournal } from './sqlite-journal.fixture.ts';

const program = new URL('./drop-until-killed.fixture.ts', import.meta.url);

it('finishes a drop that was killed in the middle, with two gateways on the directory', async () => {
  const log = setupDrop();
  log.record('2026-07', [15_000]);
  log.record('2026-09', [100]);
  const { open, journal } = setupJournal({ dataDir: log.dataDir, instance: 'one' });
  await journal.append([exampleEvent({ id: 'before', instance: 'one' })]);
  const running = runNode(program, { args: [log.dataDir] });
  await running.printed(/dropped/);
  running.child.kill('SIGKILL');
  await running.exited;
  expect(running.stdout()).not.toContain('done');
  expect(log.withJournal(hasUndeleted)).toBe(true);
  expect(await log.verify()).toMatchObject({ flaw: null });
  expect(await log.found()).toHaveLength(101);
  // The next start goes on with it, while both append.
  const two = open('two');
  await vi.waitFor(
    async () => {
      await two.append([exampleEvent({ id: 'two', instance: 'two' })]);
      await journal.append([exampleEvent({ id: 'one', instance: 'one' })]);
      expect(log.withJournal(hasUndeleted)).toBe(false);
    },
    { timeout: 20_000, interval: 20 },
  );
  await journal.close();
  await two.close();
  expect(await log.verify()).toMatchObject({ flaw: null, dropped: { last: 15_001 } });
  expect(log.seqs()[0]).toBe(15_002);
}, 60_000);
