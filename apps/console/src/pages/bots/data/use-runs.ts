import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { components } from '../../../generated/control-schema.ts';

export type BotRun = components['schemas']['BotRun'];
export type BotRunDetails = components['schemas']['BotRunDetails'];
export type Visit = BotRunDetails['visits'][number];

/** A run with the steps that it has come to. */
export function useRun(runId: string): UseQueryResult<BotRunDetails> {
  const { id: world } = useWorld();
  return useQuery({
    queryKey: worldQuery(world, 'runs', runId),
    queryFn: () =>
      dataOf(control.GET('/__mock/worlds/{world}/bot-runs/{runId}', { params: { path: { world, runId } } })),
  });
}
