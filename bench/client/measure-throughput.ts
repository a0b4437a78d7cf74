import { join } from 'node:path';
import { type Measured, type Outcome, outcomeOf } from '../figure.ts';
import { runChild } from '../run-child.ts';
import { type SenderName, senders, throughputFigure, type Workload } from './plan.ts';

const child = join(import.meta.dirname, 'throughput-child.ts');

/** Measures the requests per second of each sender relative to bare fetch, round by round. */
export async function measureThroughput(workload: Workload): Promise<Measured> {
  // The output of throughput-child.ts.
  const rates = (await runChild(child, JSON.stringify(workload))) as Record<SenderName | 'bare', number[]>;
  const ratios = (sender: SenderName): Outcome =>
    outcomeOf(rates[sender].map((rate, round) => rate / (rates.bare[round] ?? Number.NaN)));
  return {
    figure: throughputFigure(workload, median(rates.bare)),
    outcomes: new Map(senders.map((sender) => [sender, ratios(sender)])),
  };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
