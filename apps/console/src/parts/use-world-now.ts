import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { control, dataOf } from '../api/control.ts';
import { useWorld, worldQuery } from '../api/world-context.tsx';

const tickMs = 15_000;

/** The time by the clock of the world, in milliseconds since 1970, up to a quarter of a minute old. */
export function useWorldNow(): number {
  const { id } = useWorld();
  const clock = useQuery({
    queryKey: worldQuery(id, 'clock', 'now'),
    queryFn: async () => {
      const read = await dataOf(control.GET('/__mock/worlds/{world}/clock', { params: { path: { world: id } } }));
      return { ...read, readAt: Date.now() };
    },
  });
  const [browserNow, setBrowserNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setBrowserNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  if (clock.data === undefined) return browserNow;
  const { now, scale, readAt } = clock.data;
  return now + Math.max(0, browserNow - readAt) * scale;
}
