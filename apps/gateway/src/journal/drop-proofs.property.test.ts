import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proveBetween, proveRecord } from '../audit/prove.ts';
import { readCheckpoint } from '../audit/tree/checkpoint.ts';
import { lastDropped } from '../store/sqlite/dropped-table.ts';
import { temporaryDirectory } from '../temporary-directory.fixture.ts';
import { readCheckpointFile } from './checkpoint-file.ts';
import { setupDrop } from './setup-drop.fixture.ts';
import { exampleKeys } from './sqlite-journal.fixture.ts';

interface Verifier {
  checkProof(proof: string, checkpoint: string, pem: string): string;
}
// It is plain JavaScript, without declarations.
const verifier = (await import(new URL('../../verify/verify.mjs', import.meta.url).href)) as Verifier;
const pem = String(exampleKeys.publicKey.export({ type: 'spki', format: 'pem' }));

const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11', '2026-12'];
/** Many checkpoints that are close to each other, and few that are far apart. */
const batches = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }),
  fc.array(fc.integer({ min: 100, max: 700 }), { minLength: 1, maxLength: 3 }),
);
/** How many months are kept when the month is over; undefined if nothing is dropped then. */
const keep = fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined });
const phase = fc.record({ batches, keep });

it('leaves a log that verifies, with every proof between its checkpoints and of its records, and a search finds the rest', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(phase, phase, phase, phase, phase),
      fc.boolean(),
      fc.nat(),
      async (phases, isIndexed, seed) => {
        const log = setupDrop({ dataDir: temporaryDirectory() });
        const options = { dataDir: log.dataDir, publicKey: exampleKeys.publicKey };
        let turn = seed;
        const pick = (items: readonly string[]) => {
          turn = (turn * 7_919 + 104_729) % 1_000_003;
          return items[turn % items.length] ?? '';
        };
        let all: { id: string; month: string }[] = [];
        const record = (month: string, counts: readonly number[], label: string) => {
          log.record(month, counts, label);
          const count = counts.reduce((sum, n) => sum + n, 0);
          all = [...all, ...Array.from({ length: count }, (_, n) => ({ id: `${label}-${n + 1}`, month }))];
        };
        for (const [at, { batches: counts, keep: kept }] of phases.entries()) {
          const [month = '', next = ''] = months.slice(at);
          record(month, counts, month);
          if (isIndexed) await log.found();
          if (kept === undefined) continue;
          const before = months[Math.max(0, at + 1 - kept)] ?? '';
          await log.drop(before, Date.parse(`${next}-05T00:00:00Z`));
          all = all.filter((one) => one.month >= before);
          // The next checkpoint is the first that has the record of the drop.
          record(next, [3], `after ${month}`);
          await check();
        }
        await check();

        async function check(): Promise<void> {
          expect(await log.verify()).toMatchObject({ flaw: null });
          expect(await log.verify()).not.toHaveProperty('uncompared');
          expect(await log.found()).toEqual(all.map(({ id }) => id));
          const notes = readCheckpointFile(log.dataDir);
          for (let n = 0; n < 4; n += 1) {
            const id = pick(all.map((one) => one.id));
            const proof = await proveRecord(id, options);
            expect(verifier.checkProof(JSON.stringify(proof), notes.at(-1) ?? '', pem)).toContain(`"id":"${id}"`);
          }
          for (let n = 0; n < 12; n += 1) {
            const pair = [pick(notes), pick(notes)];
            const [older, newer] = pair.toSorted(
              (a, b) => (readCheckpoint(a)?.size ?? 0) - (readCheckpoint(b)?.size ?? 0),
            );
            const proof = await proveBetween([older ?? '', newer ?? ''], options);
            expect(verifier.checkProof(JSON.stringify(proof), older ?? '', pem)).toContain('are unchanged');
          }
          expect(log.withJournal(lastDropped)).toBe((log.seqs()[0] ?? 0) - 1);
        }
      },
    ),
    { numRuns: 5 },
  );
}, 120_000);
