import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';
import { articles, type Happened, type SuccessfulRequest, successfulRequests } from './articles.ts';
import { forgetSteps, useSteps } from './steps.ts';

/** What happened in the shown world, from the journal and from what this browser remembers. */
export function useHappened(): Happened {
  const { id } = useWorld();
  const { data: requests = [] } = useQuery({
    queryKey: worldQuery(id, 'journal', 'articles'),
    queryFn: () => readRequests(id),
  });
  const { data: reset } = useQuery({
    queryKey: worldQuery(id, 'summary', 'reset'),
    queryFn: () => readLatestReset(id),
  });
  useEffect(() => {
    if (reset !== undefined) forgetSteps(id, reset);
  }, [id, reset]);
  return { steps: useSteps(id), requests };
}

async function readRequests(world: string): Promise<readonly SuccessfulRequest[]> {
  const pages = await Promise.all(
    articles.map(({ operation }) =>
      dataOf(
        control.GET('/__mock/worlds/{world}/journal', {
          params: { path: { world }, query: { operation, status: '2xx', limit: 100 } },
        }),
      ),
    ),
  );
  return successfulRequests(pages.flatMap(({ entries }) => entries));
}

/** The id of the latest reset of a world; 0 for a world that was not reset. */
async function readLatestReset(world: string): Promise<number> {
  const page = await dataOf(
    control.GET('/__mock/worlds/{world}/events', {
      params: { path: { world }, query: { event: 'WORLD_RESET', limit: 1 } },
    }),
  );
  // As JSON, not as a stream.
  return typeof page === 'string' ? 0 : (page.events.at(-1)?.id ?? 0);
}
