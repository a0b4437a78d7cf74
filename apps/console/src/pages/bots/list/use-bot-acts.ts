import { notifications } from '@mantine/notifications';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { fill } from '../../../texts.ts';
import type { BotSummary } from '../data/use-bots.ts';
import { fileNameOf, listTexts } from './list-words.ts';

/** Something that is done to one bot of the list. */
export type BotAct =
  | { readonly kind: 'publish' | 'stop' | 'duplicate' | 'export' | 'delete'; readonly bot: BotSummary }
  | { readonly kind: 'rename'; readonly bot: BotSummary; readonly name: string };

/** Acts on a bot, and says what came of it. */
export function useBotActs(): UseMutationResult<string, Error, BotAct> {
  const { id: world } = useWorld();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: BotAct) => perform(world, act),
    onSuccess: (name, { kind }) => {
      notifications.show({ message: fill(listTexts.done[kind], { name }) });
      return queries.invalidateQueries({ queryKey: worldQuery(world, 'bots') });
    },
  });
}

/** @returns the name of the bot that there is now, or was */
async function perform(world: string, act: BotAct): Promise<string> {
  const { id: botId, name } = act.bot;
  const params = { path: { world, botId } };
  switch (act.kind) {
    case 'rename':
      return (
        await dataOf(control.PATCH('/__mock/worlds/{world}/bots/{botId}', { params, body: { name: act.name.trim() } }))
      ).name;
    case 'publish':
      return (await dataOf(control.POST('/__mock/worlds/{world}/bots/{botId}/publish', { params }))).name;
    case 'stop':
      return (await dataOf(control.POST('/__mock/worlds/{world}/bots/{botId}/stop', { params }))).name;
    case 'duplicate':
      return (await dataOf(control.POST('/__mock/worlds/{world}/bots/{botId}/duplicate', { params }))).name;
    case 'delete':
      await dataOf(control.DELETE('/__mock/worlds/{world}/bots/{botId}', { params }));
      return name;
    case 'export':
      download(fileNameOf(name), await dataOf(control.GET('/__mock/worlds/{world}/bots/{botId}/export', { params })));
      return name;
  }
}

export function download(fileName: string, content: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
  link.click();
  URL.revokeObjectURL(url);
}
