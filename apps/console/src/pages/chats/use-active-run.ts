import { useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';
import type { components } from '../../generated/control-schema.ts';

/** The run of the bot that has a conversation; undefined while no bot does. A conversation is in at most one, its latest. */
export function useActiveRun(chatId: string): components['schemas']['BotRun'] | undefined {
  const { id: world } = useWorld();
  const { data } = useQuery({
    queryKey: worldQuery(world, 'runs', 'chat', chatId),
    queryFn: () =>
      dataOf(
        control.GET('/__mock/worlds/{world}/bot-runs', {
          params: { path: { world }, query: { chat: chatId, limit: 1 } },
        }),
      ),
  });
  return data?.runs.find(({ endedAt }) => endedAt === null);
}
