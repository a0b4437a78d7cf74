import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { BotRun, Visit } from '../data/use-runs.ts';
import { collectCustomerChats } from './collect-customer-chats.ts';
import type { BotsOfRun } from './show-visits.ts';

const pageSize = 50;
const mostChats = 20;
const chatsOfPage = 50;

export interface RunFilter {
  readonly status: BotRun['status'] | undefined;
  /** The id of a chat. */
  readonly chat: string | undefined;
}

/** The runs of a bot that fit a filter, page by page, the latest first. */
export function useRunList(botId: string, { status, chat }: RunFilter) {
  const { id: world } = useWorld();
  return useInfiniteQuery({
    queryKey: worldQuery(world, 'runs', 'list', botId, status, chat),
    queryFn: ({ pageParam }) =>
      dataOf(
        control.GET('/__mock/worlds/{world}/bot-runs', {
          params: {
            path: { world },
            query: {
              bot: botId,
              limit: pageSize,
              ...(status && { status }),
              ...(chat && { chat }),
              ...(pageParam !== null && { before: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/** The bots of the visits of a run that still exist; undefined while they are read. */
export function useBotsOfRun(visits: readonly Pick<Visit, 'botId'>[]): BotsOfRun | undefined {
  const { id: world } = useWorld();
  const ids = [...new Set(visits.map(({ botId }) => botId))];
  const read = useQueries({
    queries: ids.map((botId) => ({
      queryKey: worldQuery(world, 'bots', botId),
      queryFn: () => dataOf(control.GET('/__mock/worlds/{world}/bots/{botId}', { params: { path: { world, botId } } })),
    })),
    combine: (results) => ({
      isPending: results.some(({ isPending }) => isPending),
      // A bot that was deleted after it was read keeps its data, and gets an error.
      bots: results.flatMap(({ data, error }) => (data && !error ? [data] : [])),
    }),
  });
  return useMemo(() => (read.isPending ? undefined : new Map(read.bots.map((bot) => [bot.id, bot]))), [read]);
}

/** Chats whose customer is found by a name or a phone number, to choose one. */
export function useFoundChats(search: string) {
  const { id: world } = useWorld();
  return useQuery({
    queryKey: worldQuery(world, 'chats', 'of-runs', search),
    queryFn: () =>
      collectCustomerChats(mostChats, (cursor) => {
        const query = { limit: chatsOfPage, ...(search !== '' && { search }), ...(cursor !== null && { cursor }) };
        return dataOf(control.GET('/__mock/worlds/{world}/chats', { params: { path: { world }, query } }));
      }),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
}
