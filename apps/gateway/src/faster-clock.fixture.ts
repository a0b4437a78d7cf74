import { onTestFinished, vi } from 'vitest';

/**
 * From now on, milliseconds pass so many times as fast on this thread's monotonic clock until the test ends. For time limits
 * that only a wait can reach: what is compared with them has to be much faster or never come. Timers stay as they are.
 */
export function speedUpClock(times: number): void {
  const now = performance.now.bind(performance);
  const startedAt = now();
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => startedAt + (now() - startedAt) * times);
  onTestFinished(() => clock.mockRestore());
}
