import { index } from 'virtual:operations';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { control, dataOf } from '../api/control.ts';
import { useWorld, worldQuery } from '../api/world-context.tsx';
import { useBots } from '../pages/bots/data/use-bots.ts';
import type { PaletteEntry } from './palette-entries.ts';
import { routes } from './routes.ts';

const mostChats = 5;

/** The operations of the reference. */
export function useOperationEntries(): readonly PaletteEntry[] {
  const [, navigate] = useLocation();
  return index.map(({ slug, summary, method, path }) => ({
    id: slug,
    label: summary,
    detail: `${method} ${path}`,
    run: () => navigate(routes.operation.replace(':slug', slug)),
  }));
}

/** The chats that are found by a name or a phone number in any spelling; nothing before something is typed. */
export function useChatEntries(search: string): readonly PaletteEntry[] {
  const [, navigate] = useLocation();
  const { id: world } = useWorld();
  const { data } = useQuery({
    queryKey: worldQuery(world, 'chats', 'palette', search),
    queryFn: () =>
      dataOf(
        control.GET('/__mock/worlds/{world}/chats', {
          params: { path: { world }, query: { search, limit: mostChats } },
        }),
      ),
    enabled: search !== '',
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  if (search === '' || data === undefined) return [];
  return data.chats.map(({ id, name, customerPhone, wabaNumber }) => ({
    id,
    label: name,
    detail: [customerPhone, wabaNumber].filter(Boolean).join(' · '),
    run: () => navigate(routes.chat.replace(':chatId', encodeURIComponent(id))),
  }));
}

/** The bots of the world. */
export function useBotEntries(): readonly PaletteEntry[] {
  const [, navigate] = useLocation();
  const { data } = useBots();
  return (data?.bots ?? []).map(({ id, name }) => ({
    id,
    label: name,
    run: () => navigate(routes.bot.replace(':botId', encodeURIComponent(id))),
  }));
}
