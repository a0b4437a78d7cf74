import { onTestFinished, vi } from 'vitest';

/**
 * Time that goes on as usual and, when the test says so, passes at once: for the clocks of a gateway that is opened with
 * `clocks`, and for what it does now and then.
 */
export function moveTime() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'], shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  let passed = 0;
  return {
    clocks: { now: () => Date.now() + passed, elapsed: () => performance.now() + passed },
    pass(ms: number): void {
      passed += ms;
      vi.advanceTimersByTime(ms);
    },
  };
}
