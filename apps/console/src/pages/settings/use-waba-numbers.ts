import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../api/control.ts';
import { useWorld, worldQuery } from '../../api/world-context.tsx';

export interface WabaNumber {
  readonly wabaNumber: string;
  readonly displayName: string;
}

/** The connected WABA numbers of the account. */
export function useWabaNumbers(): UseQueryResult<readonly WabaNumber[]> {
  const { id } = useWorld();
  return useQuery({
    queryKey: worldQuery(id, 'channels', 'settings'),
    queryFn: async () => {
      const page = await dataOf(
        control.GET('/__mock/worlds/{world}/state/{table}', {
          params: { path: { world: id, table: 'channels' }, query: { limit: 1_000 } },
        }),
      );
      return page.rows as unknown as readonly WabaNumber[]; // the table of this name has these rows
    },
  });
}
