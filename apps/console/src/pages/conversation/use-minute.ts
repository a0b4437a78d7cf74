import { useWorldNow } from '../../api/world-clock.ts';

const minuteMs = 60_000;

/** The time in the shown world, to the minute; the browser's until it is known. */
export function useMinute(): number {
  const now = useWorldNow() ?? Date.now();
  return now - (now % minuteMs);
}
