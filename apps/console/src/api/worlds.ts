import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { components } from '../generated/control-schema.ts';
import { control, dataOf } from './control.ts';

/** What the mock tells of a world. */
export type WorldSummary = components['schemas']['World'];

/** The worlds of the mock, the least recently used first. It is the first read of the pages: its error is theirs. */
export function useWorlds(): UseQueryResult<readonly WorldSummary[]> {
  return useQuery({
    queryKey: ['worlds'],
    queryFn: async () => (await dataOf(control.GET('/__mock/worlds'))).worlds,
  });
}

const firstId = 'demo';

/** The world that is there from the start and cannot be deleted. */
export function firstWorld(worlds: readonly WorldSummary[]): WorldSummary | undefined {
  return worlds.find(({ id }) => id === firstId) ?? worlds[0];
}
