import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { mockUrl, rememberedToken } from '../api/session.ts';
import { useWorld, worldQuery } from '../api/world-context.tsx';
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

/** Calls the listener with each event of the world, in order, from now on. */
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

/** Reads the events of the world, tells them to {@link useEvents}, and reads again what they changed. */
export function LiveProvider({ children }: { children: ReactNode }): ReactNode {
  const { id } = useWorld();
  const queries = useQueryClient();
  const [status, setStatus] = useState<LiveStatus>('connecting');
  const [listeners] = useState(() => new Set<(event: WorldEvent) => void>());
  useEffect(() => {
    const token = rememberedToken();
    const query = token === undefined ? '' : `?token=${encodeURIComponent(token)}`;
    const source = new EventSource(`${mockUrl}/__mock/worlds/${encodeURIComponent(id)}/events${query}`);
    source.onopen = () => setStatus('live');
    source.onerror = () => setStatus('lost');
    source.onmessage = ({ data }) => {
      const event: WorldEvent = JSON.parse(data);
      for (const topic of topicsOfEvent(event)) void queries.invalidateQueries({ queryKey: worldQuery(id, topic) });
      for (const hear of listeners) hear(event);
    };
    return () => source.close();
  }, [id, queries, listeners]);
  return <LiveContext value={{ status, listeners }}>{children}</LiveContext>;
}
