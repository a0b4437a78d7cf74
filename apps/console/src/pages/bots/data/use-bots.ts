import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { components } from '../../../generated/control-schema.ts';
import type { Bot } from '../model/flow.ts';

export type BotList = components['schemas']['BotList'];
export type BotSummary = components['schemas']['BotSummary'];

/** The bots of the world, and the templates for new ones. */
export function useBots(): UseQueryResult<BotList> {
  const { id: world } = useWorld();
  return useQuery({
    queryKey: worldQuery(world, 'bots'),
    queryFn: () => dataOf(control.GET('/__mock/worlds/{world}/bots', { params: { path: { world } } })),
  });
}

/** A bot with its problems and variables. */
export function useBot(botId: string): UseQueryResult<Bot> {
  const { id: world } = useWorld();
  return useQuery({
    queryKey: worldQuery(world, 'bots', botId),
    queryFn: () => dataOf(control.GET('/__mock/worlds/{world}/bots/{botId}', { params: { path: { world, botId } } })),
  });
}
