import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Figure, type Measured, outcomeOf } from '../figure.ts';
import { runChild } from '../run-child.ts';
import { logFigures } from './plan.ts';

const child = join(import.meta.dirname, 'log-child.ts');
const rounds = 5;
const appendSeconds = 3;
const proofs = 200;
const searches = 300;
/** What a child appends, and then indexes, in a minute or less. */
const step = 500_000;
/** A step has 61 segments, of which 16 at a time are merged. */
const indexTurns = 6;

interface LogPlan {
  folder: string;
  records: number;
  /** Where the log is kept for the next run, which appends only what is missing. Default: in the folder. */
  kept?: string | undefined;
}

/** Fills a log with so many records, then verifies, proves and searches them, and measures how fast a new log grows. */
export async function measureLog({ folder, records, kept }: LogPlan): Promise<Measured[]> {
  const dataDir = kept ?? join(folder, 'log-data');
  let bytesPerRecord = Number.NaN;
  for (let filled = Math.min(step, records); ; filled = Math.min(filled + step, records)) {
    console.error(`Filling a log with ${filled.toLocaleString('en')} of ${records.toLocaleString('en')} records`);
    ({ bytesPerRecord } = await run<{ bytesPerRecord: number }>('fill', dataDir, filled));
    await run('index', dataDir, indexTurns);
    if (filled === records) break;
  }
  console.error('Appending');
  const appends = await repeat(async (round) => {
    const own = join(folder, `append-${round}`);
    const appended = await run<Rate>('append', own, appendSeconds);
    await rm(own, { recursive: true });
    return appended;
  });
  console.error('Verifying');
  const perThreads = async (threads: number) => repeat(() => run<Rate>('verify', dataDir, threads));
  const [one, two] = [await perThreads(1), await perThreads(2)];
  console.error('Proving');
  const proven = await run<Times & { bytes: number }>('prove', dataDir, proofs);
  console.error('Searching');
  const { frequent, rare } = await run<{ frequent: Times; rare: Times }>('search', dataDir, searches);
  const figures = logFigures(records);
  return [
    of(figures.append, ...appends.map(({ perSecond }) => perSecond)),
    of(figures.appendEach, ...appends.map(({ eachUs }) => eachUs)),
    of(figures.verifyOne, ...one.map(({ perSecond }) => perSecond)),
    of(figures.verifyTwo, ...two.map(({ perSecond }) => perSecond)),
    of(figures.verifyOneEach, ...one.map(({ eachUs }) => eachUs)),
    of(figures.verifyTwoEach, ...two.map(({ eachUs }) => eachUs)),
    of(figures.proofP50, proven.p50),
    of(figures.proofP99, proven.p99),
    of(figures.proofBytes, proven.bytes),
    of(figures.searchFrequent, frequent.p99),
    of(figures.searchRareP50, rare.p50),
    of(figures.searchRareP99, rare.p99),
    of(figures.recordBytes, bytesPerRecord),
  ];
}

/** What the child prints. */
interface Rate {
  perSecond: number;
  /** Microseconds of processor time, of all threads. */
  eachUs: number;
}

interface Times {
  p50: number;
  p99: number;
}

async function run<Printed>(...args: (string | number)[]): Promise<Printed> {
  // See log-child.ts.
  return (await runChild(child, ...args.map(String))) as Printed;
}

async function repeat(measure: (round: number) => Promise<Rate>): Promise<Rate[]> {
  const rates: Rate[] = [];
  for (let round = 0; round < rounds; round += 1) rates.push(await measure(round));
  return rates;
}

function of(figure: Figure, ...values: number[]): Measured {
  return { figure, outcomes: new Map([['gateway-sources', outcomeOf(values)]]) };
}
