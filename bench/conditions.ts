import { cpus, loadavg } from 'node:os';

/** The machine of a measurement and its load. */
export interface Conditions {
  node: string;
  platform: string;
  processors: string;
  /** Over one minute. */
  loadBefore: number;
  loadAfter: number;
  seconds: number;
}

/** Runs a function and returns the conditions that it ran under. */
export async function underConditions<T>(run: () => Promise<T>): Promise<{ result: T; conditions: Conditions }> {
  const started = performance.now();
  const loadBefore = load();
  const result = await run();
  const conditions = {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processors: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
    loadBefore,
    loadAfter: load(),
    seconds: Math.round((performance.now() - started) / 1_000),
  };
  return { result, conditions };
}

function load(): number {
  return Math.round((loadavg()[0] ?? Number.NaN) * 10) / 10;
}
