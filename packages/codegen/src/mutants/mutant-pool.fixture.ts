import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Mutant } from './mutant.fixture.ts';
import type { Outcome } from './run-guards.fixture.ts';

/** Threads that run the guards: generating every file takes seconds of computing for each mutant. */
export function createMutantPool(size: number) {
  const workers = Array.from(
    { length: size },
    () => new Worker(new URL('./mutant-worker.fixture.ts', import.meta.url)),
  );
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];

  async function take(): Promise<Worker> {
    return idle.pop() ?? new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(worker: Worker): void {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  }

  return {
    /** @throws Error with the message of what a guard or the edit threw. */
    async run(mutant?: Mutant): Promise<Outcome> {
      const worker = await take();
      try {
        const answer = once(worker, 'message');
        worker.postMessage(mutant);
        const [outcome]: (Outcome | { failure: string })[] = await answer;
        if (!outcome || 'failure' in outcome) throw new Error(outcome?.failure);
        return outcome;
      } finally {
        giveBack(worker);
      }
    },
    async close(): Promise<void> {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
