import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { components } from '../../../generated/control-schema.ts';

export type SavedApi = components['schemas']['SavedApi'];
export type SavedApiDraft = components['schemas']['SavedApiDraft'];
export type BotCall = components['schemas']['BotCall'];

/** The APIs that bots can call, in the order in which they were created. */
export function useApis(): UseQueryResult<readonly SavedApi[]> {
  const { id: world } = useWorld();
  return useQuery({
    queryKey: worldQuery(world, 'apis'),
    queryFn: async () =>
      (await dataOf(control.GET('/__mock/worlds/{world}/apis', { params: { path: { world } } }))).apis,
  });
}
