import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { control, dataOf } from './control.ts';
import { useWorld, worldQuery } from './world-context.tsx';

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

/** The name of a WABA number where the account has several, so that chats with one customer can be told apart. */
export function useNumberNames(): ReadonlyMap<string, string> {
  const { data = [] } = useWabaNumbers();
  return useMemo(
    () => new Map(data.length > 1 ? data.map(({ wabaNumber, displayName }) => [wabaNumber, displayName]) : []),
    [data],
  );
}
