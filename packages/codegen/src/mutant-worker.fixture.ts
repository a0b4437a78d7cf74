import { parentPort } from 'node:worker_threads';
import type { Mutant } from './mutant-edit.fixture.ts';
import { runGuards } from './mutant-guards.fixture.ts';

/** Answers each mutant, or `undefined` for the description as it is, with what the guards say or why they cannot. */
parentPort?.on('message', async (mutant: Mutant | undefined) => {
  parentPort?.postMessage(await runGuards(mutant).catch((error: unknown) => ({ failure: String(error) })));
});
