import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { control, dataOf } from './control.ts';
import { type ReadClock, timeAt } from './time-at.ts';
import { useWorld, worldQuery } from './world-context.tsx';

/** The clock of the shown world. */
export function useWorldClock(): UseQueryResult<ReadClock> {
  const { id } = useWorld();
  return useQuery({
    queryKey: worldQuery(id, 'clock'),
    queryFn: async () => ({
      ...(await dataOf(control.GET('/__mock/worlds/{world}/clock', { params: { path: { world: id } } }))),
      readAt: Date.now(),
    }),
  });
}

/** A step of {@link useWorldNow} for times that are shown to the minute. */
export const minuteMs = 60_000;

/**
 * The time in the shown world in milliseconds since 1970; the browser's until it is known. It is looked at once a second
 * and changes in whole steps, so that what shows minutes is drawn once a minute.
 */
export function useWorldNow(stepMs = 1_000): number {
  const { data: clock } = useWorldClock();
  const [now, setNow] = useState(() => readNow(clock, stepMs));
  useEffect(() => {
    const tick = () => setNow(readNow(clock, stepMs));
    tick();
    if (clock?.scale === 0) return;
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [clock, stepMs]);
  return now;
}

function readNow(clock: ReadClock | undefined, stepMs: number): number {
  const now = clock ? timeAt(clock, Date.now()) : Date.now();
  return now - (now % stepMs);
}
