import { join } from 'node:path';
import { type Measured, outcomeOf } from '../figure.ts';
import { runChild } from '../run-child.ts';
import { latencyFigure, refusedFigure } from './plan.ts';
import type { Addressee, RequestName } from './requests.ts';

const rounds = 5;
const percentiles = ['p50', 'p99'] as const;
const proxies = ['gateway', 'fastify'] as const;
type Times = Readonly<Record<(typeof percentiles)[number] | 'refused', number>>;
type Round = Record<(typeof proxies)[number] | 'direct', Times>;
type Subjects = Readonly<Record<keyof Round, Addressee>>;

/** Sends requests at a fixed rate, directly and through proxies, and compares those of the same round. */
export async function measureLatency(subjects: Subjects): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const request of ['reads', 'writes'] as const) {
    const timed: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      timed.push({
        direct: await sendTo(subjects.direct, request),
        fastify: await sendTo(subjects.fastify, request),
        gateway: await sendTo(subjects.gateway, request),
      });
      console.error(`Round ${round + 1}, ${request}: ${JSON.stringify(timed.at(-1))}`);
    }
    for (const percentile of percentiles) {
      const added = (proxy: keyof Round) =>
        outcomeOf(timed.map((round) => round[proxy][percentile] - round.direct[percentile]));
      const outcomes = new Map(proxies.map((proxy) => [proxy, added(proxy)]));
      measured.push({ figure: latencyFigure(request, percentile), outcomes });
    }
    const refused = new Map(proxies.map((proxy) => [proxy, outcomeOf(timed.map((round) => round[proxy].refused))]));
    measured.push({ figure: refusedFigure(request), outcomes: refused });
  }
  return measured;
}

async function sendTo({ url, key }: Addressee, request: RequestName): Promise<Times> {
  return (await runChild(join(import.meta.dirname, 'latency-child.ts'), url, key, request)) as Times; // what it prints
}
