/** A measured run. */
export interface Run {
  size: number;
  durationMs: number;
  /** Whether it took longer than allowed. */
  isTooSlow: boolean;
}

/** The smallest and the largest input, and the time limit of each run. */
export interface Growth {
  from: number;
  to: number;
  boundMs: number;
  /** The growth factor of the input. The default is 2. */
  factor?: number;
}

/**
 * Runs a function on input of growing size until a run takes too long. A slow run is repeated, so that a pause of the
 * machine does not count. Growth that is faster than linear is found while runs still end.
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
