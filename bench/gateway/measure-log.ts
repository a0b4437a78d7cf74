import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addRun, type Figure, type Measured, type Outcome, outcomeOf } from '../figure.ts';
import { runChild } from '../run-child.ts';
import { logFigures } from './plan.ts';

const child = join(import.meta.dirname, 'log-child.ts');
const rounds = 5;
const appendSeconds = 3;
const proofs = 200;
/** What a child appends in a minute or less. */
const step = 500_000;

/** Fills a log with so many records, then verifies and proves them, and measures how fast a new log grows. */
export async function measureLog(folder: string, records: number): Promise<Measured[]> {
  const dataDir = join(folder, 'log-data');
  console.error(`Filling a log with ${records.toLocaleString('en')} records`);
  let bytesPerRecord = Number.NaN;
  for (let filled = 0; filled < records; filled += step) {
    const printed = await run('fill', dataDir, Math.min(step, records - filled), filled);
    ({ bytesPerRecord } = printed as { bytesPerRecord: number }); // what it prints
  }
  const appends = await repeat(async (round) => {
    const own = join(folder, `append-${round}`);
    const { perSecond } = (await run('append', own, appendSeconds)) as { perSecond: number };
    await rm(own, { recursive: true });
    return perSecond;
  });
  console.error('Verifying');
  const perThreads = async (threads: number) =>
    repeat(async () => ((await run('verify', dataDir, threads)) as { perSecond: number }).perSecond);
  const [one, two] = [await perThreads(1), await perThreads(2)];
  console.error('Proving');
  const proven = (await run('prove', dataDir, proofs, records)) as { p50: number; p99: number; bytes: number };
  const { append, verifyOne, verifyTwo, proofP50, proofP99, proofBytes, recordBytes } = logFigures(records);
  return [
    of(append, appends),
    of(verifyOne, one),
    of(verifyTwo, two),
    of(proofP50, outcomeOf([proven.p50])),
    of(proofP99, outcomeOf([proven.p99])),
    of(proofBytes, outcomeOf([proven.bytes])),
    of(recordBytes, outcomeOf([bytesPerRecord])),
  ];
}

const run = (...args: (string | number)[]) => runChild(child, ...args.map(String));

async function repeat(measure: (round: number) => Promise<number>): Promise<Outcome> {
  let outcome: Outcome | undefined;
  for (let round = 0; round < rounds; round += 1) outcome = await addRun(outcome, () => measure(round));
  return outcome ?? { error: 'nothing was measured' };
}

function of(figure: Figure, outcome: Outcome): Measured {
  return { figure, outcomes: new Map([['gateway-sources', outcome]]) };
}
