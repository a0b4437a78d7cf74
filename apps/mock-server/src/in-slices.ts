import { setImmediate as pause } from 'node:timers/promises';

/** How long other work waits, in milliseconds. */
const sliceMs = 5;

/** Runs work that consists of many short steps. Between slices of it, the process does other work. */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
}

/** Runs all steps at once. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
