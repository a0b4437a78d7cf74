import type { DoubleTick } from '@doubletick-kit/core';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { texts } from '../texts.ts';
import { readKeys } from './keys.ts';
import { mockUrl } from './session.ts';
import type { Topic } from './topic.ts';
import { usableKey } from './usable-key.ts';

/** The world that the pages show, and the key that they change it with. */
export interface ShownWorld {
  /** The world's id, for paths of the control API. */
  readonly id: string;
  /** A key that may do everything; undefined while it is read, and where the world has none. */
  readonly key: string | undefined;
  /**
   * The client to change the world as an integration does: its requests are in the journal. Reads use {@link control},
   * whose are not.
   *
   * @throws Error for people to read, when the world has no key for it
   */
  readonly openClient: () => Promise<DoubleTick>;
  /** Shows another world: in this tab, and after a reload in others. */
  readonly choose: (id: string) => void;
}

const WorldContext = createContext<ShownWorld | undefined>(undefined);

/** @throws Error outside of a `WorldProvider` */
export function useWorld(): ShownWorld {
  const world = useContext(WorldContext);
  if (world === undefined) throw new Error('useWorld needs a WorldProvider around it.');
  return world;
}

/** The first part of the key of each query of a world: what the world's events invalidate. */
export function worldQuery(id: string, topic: Topic, ...rest: readonly unknown[]): readonly unknown[] {
  return ['world', id, topic, ...rest];
}

export type { Topic };

interface Props {
  /** The id of the world to show. */
  readonly id: string;
  readonly onChoose: (id: string) => void;
  readonly children: ReactNode;
}

export function WorldProvider({ id, onChoose, children }: Props): ReactNode {
  const keys = useQuery({
    queryKey: worldQuery(id, 'keys'),
    queryFn: () => readKeys(id),
  });
  const key = keys.data && usableKey(keys.data.keys);
  const world = useMemo<ShownWorld>(
    () => ({
      id,
      key,
      openClient: async () => {
        if (key === undefined) throw new Error(texts.shell.noKey);
        const { DoubleTick } = await import('./client.ts');
        // One try: on these pages a person sees each failure, and decides.
        return new DoubleTick({ apiKey: key, baseUrl: mockUrl, retries: 0 });
      },
      choose: onChoose,
    }),
    [id, key, onChoose],
  );
  return <WorldContext value={world}>{children}</WorldContext>;
}
