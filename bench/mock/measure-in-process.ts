import { join } from 'node:path';
import { type Measured, type Outcome, outcomeOf } from '../figure.ts';
import { runChild } from '../run-child.ts';
import { bigFigure, figures } from './plan.ts';

/** Measures what tests do with a mock, in a separate process. @param index URL of the mock's index */
export async function measureInProcess(index: string): Promise<Measured[]> {
  // The output of in-process-child.ts.
  const milliseconds = (await runChild(join(import.meta.dirname, 'in-process-child.ts'), index)) as Record<
    'inProcess' | 'newWorld' | 'reset',
    number[]
  >;
  return [
    { figure: figures.inProcess, outcomes: ofMock(milliseconds.inProcess.map((time) => 1_000 / time)) },
    { figure: figures.newWorld, outcomes: ofMock(milliseconds.newWorld) },
    { figure: figures.reset, outcomes: ofMock(milliseconds.reset) },
  ];
}

/** Measures deliveries to a receiver in another process on this machine. @param index URL of the mock's index */
export async function measureWebhooks(index: string): Promise<Measured[]> {
  // The output of webhooks-child.ts.
  const rates = (await runChild(join(import.meta.dirname, 'webhooks-child.ts'), index)) as Record<
    'twenty' | 'one',
    number[]
  >;
  return [
    { figure: figures.twentyWebhooks, outcomes: ofMock(rates.twenty) },
    { figure: figures.oneWebhook, outcomes: ofMock(rates.one) },
  ];
}

/** Measures customers who all write to one bot. @param index URL of the mock's index */
export async function measureBots(index: string): Promise<Measured[]> {
  // The output of bots-child.ts.
  const { steps } = (await runChild(join(import.meta.dirname, 'bots-child.ts'), index)) as { steps: number[] };
  return [{ figure: figures.bots, outcomes: ofMock(steps) }];
}

/** Measures a clock that moves, snapshots and a watcher. @param index URL of the mock's index */
export async function measureLife(index: string): Promise<Measured[]> {
  // The output of life-child.ts.
  const times = (await runChild(join(import.meta.dirname, 'life-child.ts'), index)) as Record<
    'day' | 'snapshot' | 'watched',
    number[]
  >;
  return [
    { figure: figures.day, outcomes: ofMock(times.day) },
    { figure: figures.snapshot, outcomes: ofMock(times.snapshot) },
    { figure: figures.watched, outcomes: ofMock(times.watched) },
  ];
}

/** Measures a big world and requests to it, compared with the demo world. */
export async function measureBig(index: string): Promise<Measured[]> {
  // The output of big-child.ts.
  const { fillSeconds, peakMb, times } = (await runChild(join(import.meta.dirname, 'big-child.ts'), index)) as {
    fillSeconds: number;
    peakMb: number;
    times: Record<string, { small: number[]; big: number[] }>;
  };
  const requests = Object.entries(times).map(([request, { small, big }]) => ({
    figure: bigFigure(request, 1_000 * median(small)),
    outcomes: ofMock(big.map((time, round) => time / (small[round] ?? Number.NaN))),
  }));
  return [
    { figure: figures.bigFill, outcomes: ofMock([fillSeconds]) },
    { figure: figures.bigMemory, outcomes: ofMock([peakMb]) },
    ...requests,
  ];
}

function ofMock(values: number[]): Map<string, Outcome> {
  return new Map([['mock', outcomeOf(values)]]);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
