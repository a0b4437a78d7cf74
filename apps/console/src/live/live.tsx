import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useWorld, worldQuery } from '../api/world-context.tsx';
import { type ChangedTopics, gatherTopics } from './gather-topics.ts';
import { shareStream } from './share-stream.ts';
import { topicsOfEvent } from './topics-of-event.ts';
import type { WorldEvent } from './world-event.ts';

/** Whether what happens in the world arrives: `lost` while the mock cannot be reached. */
export type LiveStatus = 'connecting' | 'live' | 'lost';

interface Live {
  readonly status: LiveStatus;
  readonly listeners: Set<(event: WorldEvent) => void>;
}

const LiveContext = createContext<Live>({ status: 'connecting', listeners: new Set() });

export function useLiveStatus(): LiveStatus {
  return useContext(LiveContext).status;
}

/**
 * Calls the listener with each event of the world, in order, from now on. After a lost connection events may be missing,
 * or come twice; every query of the world is read again then.
 */
export function useEvents(listener: (event: WorldEvent) => void): void {
  const { listeners } = useContext(LiveContext);
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const hear = (event: WorldEvent) => latest.current(event);
    listeners.add(hear);
    return () => {
      listeners.delete(hear);
    };
  }, [listeners]);
}

const tryAgainMs = 1_000;

/** Reads the events of the world, tells them to {@link useEvents}, and reads again what they changed. */
export function LiveProvider({ children }: { children: ReactNode }): ReactNode {
  const { id } = useWorld();
  const queries = useQueryClient();
  const [status, setStatus] = useState<LiveStatus>('connecting');
  const [listeners] = useState(() => new Set<(event: WorldEvent) => void>());
  const tryNow = useRef<() => void>(undefined);
  useEffect(() => {
    const leaving = new AbortController();
    const changed = changedQueries(queries, id);
    const readAll = () => void queries.invalidateQueries();
    setStatus('connecting');
    tryNow.current = shareStream(
      id,
      {
        opened() {
          setStatus('live');
          // Whatever happened while there was no stream.
          readAll();
        },
        happened(event) {
          changed.add(topicsOfEvent(event));
          for (const hear of listeners) hear(event);
        },
        lost() {
          setStatus('lost');
          // Its answer says why, and whether the world is still there.
          void queries.invalidateQueries({ queryKey: ['worlds'] });
        },
      },
      leaving.signal,
    );
    // A tab that was frozen has not heard the others.
    document.addEventListener('resume', readAll, { signal: leaving.signal });
    return () => {
      leaving.abort();
      changed.clear();
    };
  }, [id, queries, listeners]);
  useEffect(() => {
    if (status !== 'lost') return;
    const timer = setInterval(() => document.visibilityState === 'visible' && tryNow.current?.(), tryAgainMs);
    return () => clearInterval(timer);
  }, [status]);
  return <LiveContext value={{ status, listeners }}>{children}</LiveContext>;
}

function changedQueries(queries: QueryClient, world: string): ChangedTopics {
  return gatherTopics({
    isReading: (topic) => queries.isFetching({ queryKey: worldQuery(world, topic) }) > 0,
    read: (topic) => void queries.invalidateQueries({ queryKey: worldQuery(world, topic) }),
  });
}
