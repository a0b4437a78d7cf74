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

/** The time in the shown world in milliseconds since 1970, once a second; undefined until it is known. */
export function useWorldNow(): number | undefined {
  const { data: clock } = useWorldClock();
  const [realNow, setRealNow] = useState(() => Date.now());
  useEffect(() => {
    if (clock === undefined) return;
    setRealNow(Date.now());
    if (clock.scale === 0) return;
    const timer = setInterval(() => setRealNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [clock]);
  return clock && timeAt(clock, realNow);
}
