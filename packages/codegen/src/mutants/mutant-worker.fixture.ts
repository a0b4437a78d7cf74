import { parentPort } from 'node:worker_threads';
import type { Mutant } from './mutant.fixture.ts';
import { runGuards } from './run-guards.fixture.ts';

// Answers each mutant, or `undefined` for the unedited description, with the outcome or the reason there is none.
parentPort?.on('message', async (mutant: Mutant | undefined) => {
  parentPort?.postMessage(await runGuards(mutant).catch((error: unknown) => ({ failure: String(error) })));
});
