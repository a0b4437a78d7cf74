import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { control, dataOf } from '../../api/control.ts';
import { useWorld } from '../../api/world-context.tsx';
import { useEvents, useLiveStatus } from '../../live/live.tsx';
import type { WorldEvent } from '../../live/world-event.ts';
import { type ActivityLine, shownTypes } from './activity-line.ts';
import { addEvents, mostLines } from './add-events.ts';

interface Activity {
  /** Newest first. */
  readonly lines: readonly ActivityLine[];
  readonly error: unknown;
  readonly isLoading: boolean;
}

/** What happened in the world, and what happens from now on. */
export function useActivity(): Activity {
  const { id } = useWorld();
  const status = useLiveStatus();
  // Read again after each reconnect: events may have been missed, and a mock that was restarted counts from 1.
  const past = useQuery({
    queryKey: ['activity', id, status === 'live'],
    queryFn: async () => {
      const query = { event: shownTypes, limit: mostLines };
      const page = await dataOf(
        control.GET('/__mock/worlds/{world}/events', { params: { path: { world: id }, query } }),
      );
      // Only a request that asks for a stream is answered with one.
      return typeof page === 'string' ? [] : page.events;
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  const recent = useRecentEvents(status === 'live');
  const lines = useMemo(() => addEvents([], [...(past.data ?? []), ...recent]), [past.data, recent]);
  return { lines, error: past.error, isLoading: past.isPending };
}

/** The events since the page is connected. Several that come together are one change of the page. */
function useRecentEvents(isLive: boolean): readonly WorldEvent[] {
  const [recent, setRecent] = useState<readonly WorldEvent[]>([]);
  const waiting = useRef<WorldEvent[]>([]);
  useEffect(() => {
    if (isLive) setRecent([]);
  }, [isLive]);
  useEvents((event) => {
    waiting.current.push(event);
    if (waiting.current.length > 1) return;
    setTimeout(() => {
      const heard = waiting.current;
      waiting.current = [];
      setRecent((before) => [...before, ...heard].slice(-mostLines));
    }, 50);
  });
  return recent;
}
