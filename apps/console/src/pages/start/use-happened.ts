import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';
import {
  articleOf,
  articles,
  type Happened,
  rememberedOf,
  type SuccessfulRequest,
  successfulCalls,
  successfulRequests,
} from './articles.ts';
import { forgetSteps, rememberStep, useSteps } from './steps.ts';

/** What happened in the shown world, from the journal, the bots, and what this browser remembers. */
export function useHappened(): Happened {
  const { id } = useWorld();
  const { data: requests = [] } = useQuery({
    queryKey: worldQuery(id, 'journal', 'articles'),
    queryFn: () => readRequests(id),
  });
  const { data: bots = noBots, isFetchedAfterMount } = useQuery({
    queryKey: worldQuery(id, 'bots', 'articles'),
    queryFn: () => readBots(id),
  });
  const { data: reset } = useQuery({
    queryKey: worldQuery(id, 'summary', 'reset'),
    queryFn: () => readLatestReset(id),
  });
  useEffect(() => {
    if (reset !== undefined) forgetSteps(id, reset);
  }, [id, reset]);
  useEffect(() => {
    // What was read before may be from before a reset.
    if (isFetchedAfterMount) rememberedOf(bots).forEach(rememberStep);
  }, [bots, isFetchedAfterMount]);
  return { steps: useSteps(id), requests, ...bots };
}

type OfBots = Pick<Happened, 'published' | 'calls'>;
const noBots: OfBots = { published: new Set(), calls: [] };
/** How many runs of a bot are looked through for a successful call. */
const latestRuns = 20;

/** The published bots that call the articles' operations. A world without such an API is asked nothing more. */
async function readBots(world: string): Promise<OfBots> {
  const { apis } = await dataOf(control.GET('/__mock/worlds/{world}/apis', { params: { path: { world } } }));
  const operations = new Map(apis.flatMap((api) => [[api.id, articleOf(api)?.operation] as const]));
  const botIds = new Set(apis.flatMap((api) => (operations.get(api.id) ? api.usedBy : [])));
  const read = await Promise.all(Array.from(botIds, (botId) => readBot(world, botId, operations)));
  return {
    published: new Set(read.flatMap(({ published }) => [...published])),
    calls: read.flatMap(({ calls }) => calls),
  };
}

async function readBot(
  world: string,
  botId: string,
  operations: ReadonlyMap<string, string | undefined>,
): Promise<OfBots> {
  const params = { path: { world, botId } };
  const { status, publishedFlow } = await dataOf(control.GET('/__mock/worlds/{world}/bots/{botId}', { params }));
  const steps = status === 'PUBLISHED' ? (publishedFlow?.steps ?? []) : [];
  const called = steps.flatMap((step) => (step.type === 'CALL_API' ? [operations.get(step.apiId ?? '')] : []));
  return {
    published: new Set(called.filter((operation) => operation !== undefined)),
    calls: await readCalls(world, botId),
  };
}

/** The successful calls of the latest run that has any. */
async function readCalls(world: string, bot: string): Promise<readonly SuccessfulRequest[]> {
  for (const runId of await readLatestRuns(world, bot)) {
    const { visits } = await dataOf(
      control.GET('/__mock/worlds/{world}/bot-runs/{runId}', { params: { path: { world, runId } } }),
    );
    const calls = successfulCalls(visits.map(({ call }) => call));
    if (calls.length > 0) return calls;
  }
  return [];
}

/** Also of those that finished: the latest of all may have been stopped before they came to the call. */
async function readLatestRuns(world: string, bot: string): Promise<ReadonlySet<string>> {
  const pages = await Promise.all(
    [{}, { status: 'FINISHED' } as const].map((filter) =>
      dataOf(
        control.GET('/__mock/worlds/{world}/bot-runs', {
          params: { path: { world }, query: { bot, limit: latestRuns, ...filter } },
        }),
      ),
    ),
  );
  return new Set(pages.flatMap(({ runs }) => runs.map(({ id }) => id)));
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
