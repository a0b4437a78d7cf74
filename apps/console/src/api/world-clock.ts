import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { components } from '../generated/control-schema.ts';
import { control, dataOf } from './control.ts';
import { useWorld, worldQuery } from './world-context.tsx';

/** The time in a world, and when it was read by the clock of the browser. */
export interface ReadClock extends Pick<components['schemas']['Clock'], 'mode' | 'scale' | 'now'> {
  readonly readAt: number;
}

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

/** What a clock that was read before shows at a moment of the browser's clock. */
export function timeAt({ now, scale, readAt }: ReadClock, realNow: number): number {
  return now + Math.max(0, realNow - readAt) * scale;
}
