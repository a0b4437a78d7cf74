import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { WebhookRow } from './webhook-row.ts';

/** The webhooks of the world with all their settings. */
export function useWebhooks(): UseQueryResult<readonly WebhookRow[]> {
  const { id } = useWorld();
  return useQuery({
    queryKey: worldQuery(id, 'webhooks', 'rows'),
    queryFn: async () => {
      const page = await dataOf(
        control.GET('/__mock/worlds/{world}/state/{table}', {
          params: { path: { world: id, table: 'webhooks' }, query: { limit: 1_000 } },
        }),
      );
      return page.rows as unknown as readonly WebhookRow[]; // the table of this name has these rows
    },
  });
}
