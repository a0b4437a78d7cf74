import { type OperationId, operations } from '@doubletick-kit/contract';
import { describe, expect, it } from 'vitest';
import { type Tally, tryOperation } from './try-operation.ts';

/** To try another seed, change it, or run `node src/generated-requests/main.ts --seed 7 --runs 1000` in this package. */
const seed = 20_260_115;
const requestCount = 10_000;

const ids = Object.keys(operations) as OperationId[]; // the keys of the catalogue
const runs = Math.ceil(requestCount / ids.length);
const tallies = new Map<OperationId, Tally>();

describe(`with seed ${seed}`, () => {
  it.each(ids)(
    '%s always responds as documented, sometimes succeeds, and changes nothing when it refuses',
    async (id) => {
      const tally = await tryOperation(id, { seed, runs });
      tallies.set(id, tally);
      expect(countOf(tally.generated, isSuccess) + countOf(tally.ofCases, isSuccess)).toBeGreaterThan(0);
    },
  );

  it('sends 10,000 generated requests; many succeed and more are refused', () => {
    const generated = [...tallies.values()].map((tally) => tally.generated);
    const total = (wanted: (status: number) => boolean) =>
      generated.reduce((sum, one) => sum + countOf(one, wanted), 0);
    const told = {
      requests: total(() => true),
      successes: total(isSuccess),
      refusals: total((status) => status >= 400),
    };
    const without = ids.filter((id) => countOf(tallies.get(id)?.generated, isSuccess) === 0);
    console.log(`seed ${seed}: ${JSON.stringify(told)}; no generated success: ${without.join(', ') || 'nowhere'}`);
    expect(told.requests).toBeGreaterThanOrEqual(requestCount);
    expect(told.successes).toBeGreaterThan(requestCount / 20);
    expect(told.refusals).toBeGreaterThan(requestCount / 2);
  });
});

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300 && status !== 204;
}

function countOf(statuses: ReadonlyMap<number, number> = new Map(), wanted: (status: number) => boolean): number {
  return [...statuses].reduce((sum, [status, count]) => (wanted(status) ? sum + count : sum), 0);
}
