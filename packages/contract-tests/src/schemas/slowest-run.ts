/** A measured run. */
export interface Run {
  size: number;
  durationMs: number;
  /** Whether it took longer than it may. */
  isTooSlow: boolean;
}

/** From the smallest to the largest input, and how long each run may take. */
export interface Growth {
  from: number;
  to: number;
  boundMs: number;
  /** How many times larger each input is than the last; 2 when left out. */
  factor?: number;
}

/**
 * Runs something on input of growing size, up to the first run that takes too long, twice so that a pause of the machine
 * does not count. What grows faster than its input is found while it still ends.
 */
export async function slowestRun(
  { from, to, boundMs, factor = 2 }: Growth,
  run: (size: number) => unknown,
): Promise<Run> {
  for (let size = from; ; size = Math.min(size * factor, to)) {
    let durationMs = await measure(() => run(size));
    if (durationMs > boundMs) durationMs = Math.min(durationMs, await measure(() => run(size)));
    const isTooSlow = durationMs > boundMs;
    if (isTooSlow || size >= to) return { size, durationMs, isTooSlow };
  }
}

async function measure(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
