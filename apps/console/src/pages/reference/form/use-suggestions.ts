import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { type Topic, useWorld, worldQuery } from '../../../api/world-context.tsx';
import { type Suggestion, type SuggestionSource, suggestionsFrom } from './suggestions.ts';

interface Typing {
  /** Nothing is read before the field is used. */
  readonly isNeeded: boolean;
  readonly typed: string;
}

/** What is suggested for a field. Empty while it is read and where it cannot be. */
export function useSuggestions(
  source: SuggestionSource | undefined,
  { isNeeded, typed }: Typing,
): readonly Suggestion[] {
  const world = useWorld();
  const isSearched = source?.table === 'customers' && source.column === 'phone';
  const [search] = useDebouncedValue(isSearched ? typed : '', 200);
  const rows = useQuery({
    queryKey: worldQuery(world.id, topics[source?.table ?? ''] ?? 'summary', 'suggestions', source?.table, search),
    queryFn: () => (isSearched ? findCustomers(world.id, search) : readRows(world.id, source?.table ?? 'members')),
    enabled: isNeeded && source !== undefined,
    placeholderData: keepPreviousData,
    // No event says that some of the tables have changed.
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

type Rows = readonly Readonly<Record<string, unknown>>[];

const most = 100;

async function readRows(world: string, table: SuggestionSource['table']): Promise<Rows> {
  const params = { path: { world, table }, query: { limit: most } };
  const { rows } = await dataOf(control.GET('/__mock/worlds/{world}/state/{table}', { params }));
  return rows;
}

/** There may be more customers than fit in a list. */
async function findCustomers(world: string, search: string): Promise<Rows> {
  const params = { path: { world }, query: { search, limit: 20 } };
  const { customers } = await dataOf(control.GET('/__mock/worlds/{world}/customers', { params }));
  return customers.map(({ name, phone }) => ({ name, phone }));
}
