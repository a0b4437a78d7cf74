import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import { readCheckpoint } from '../audit/tree/checkpoint.ts';
import { setupJournal } from './sqlite-journal.fixture.ts';

/** With the journal's own times, so it takes as long as it says. A gateway that crashes each minute needs it. */
it('signs the first checkpoint two seconds after the start, and not only a minute later', async () => {
  const signed = new EventEmitter();
  const started = performance.now();
  const { journal } = setupJournal({ onCheckpoint: (note) => signed.emit('checkpoint', note) });
  await journal.append([exampleEvent({ id: 'first' })]);
  const [note] = await once(signed, 'checkpoint', { signal: AbortSignal.timeout(15_000) });
  const ms = performance.now() - started;
  // The event, and the one that the tree begins with.
  expect(readCheckpoint(note)?.size).toBe(2);
  expect(ms).toBeGreaterThanOrEqual(2_000);
  expect(ms).toBeLessThan(10_000);
}, 20_000);
