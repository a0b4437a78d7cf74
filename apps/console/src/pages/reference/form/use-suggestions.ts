import { useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { type Topic, useWorld, worldQuery } from '../../../api/world-context.tsx';
import { type Suggestion, type SuggestionSource, type SuggestionTable, suggestionsFrom } from './suggestions.ts';

/** What is suggested for a field, read when it is first needed. Empty while it is read and where it cannot be. */
export function useSuggestions(source: SuggestionSource | undefined, isNeeded: boolean): readonly Suggestion[] {
  const world = useWorld();
  const rows = useQuery({
    queryKey: worldQuery(world.id, topics[source?.table ?? ''] ?? 'summary', 'suggestions', source?.table),
    queryFn: () => readRows(world.id, source?.table ?? 'members'),
    enabled: isNeeded && source !== undefined,
    // Tables without a topic of their events are read again with each first use after this.
    staleTime: 30_000,
  });
  return source && rows.data ? suggestionsFrom(source, rows.data) : [];
}

/** The topics whose events change a table. */
const topics: Readonly<Record<string, Topic>> = {
  members: 'team',
  roles: 'team',
  customers: 'customers',
  channels: 'channels',
  templates: 'templates',
  webhooks: 'webhooks',
  messages: 'messages',
  chats: 'chats',
  notes: 'chat',
  tags: 'chats',
};

async function readRows(world: string, table: SuggestionTable): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { rows } = await dataOf(
    control.GET('/__mock/worlds/{world}/state/{table}', { params: { path: { world, table }, query: { limit: 100 } } }),
  );
  return rows;
}
