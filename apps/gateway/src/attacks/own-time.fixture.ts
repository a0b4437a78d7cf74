import { readFileSync } from 'node:fs';

/**
 * A clock in milliseconds that stands still while this thread could run but the machine runs something else: what blocks or
 * occupies the thread takes as long on a busy machine as on a quiet one. Where the system does not say, an ordinary clock.
 *
 * @see https://docs.kernel.org/scheduler/sched-stats.html, /proc/<pid>/schedstat: the second number
 */
export function ownTime(): number {
  return performance.now() - waitedForProcessorMs();
}

function waitedForProcessorMs(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / 1e6 || 0;
  } catch {
    return 0;
  }
}

/** Watches for how long nothing else can run in this thread, by its own time. Returns how to read the longest. */
export function watchEventLoop(): () => number {
  let longest = 0;
  let last = ownTime();
  const look = () => {
    const now = ownTime();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 5);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}
