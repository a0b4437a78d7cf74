/** The timers of the system, as they are before a test replaces the global ones: a receiver is never slow in fake time. */
const { setTimeout, clearTimeout, setImmediate } = globalThis;
const now = performance.now.bind(performance);

export const realTime = { setTimeout, clearTimeout, setImmediate, now };

/** Waits for a promise, but not longer than some milliseconds of real time. */
export async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = realTime.setTimeout(resolve, ms);
  await Promise.race([promise, over]);
  realTime.clearTimeout(timer);
}
