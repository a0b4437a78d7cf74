import { type UseMutationResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { readKeys } from '../../../api/keys.ts';
import { mockUrl } from '../../../api/session.ts';
import { useWabaNumbers } from '../../../api/waba-numbers.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { BotCall, SavedApi, SavedApiDraft } from '../data/use-apis.ts';
import { type KnownValues, phonesIn } from './replacements.ts';

/** Creates an API, or changes the one with this id. */
export function useSaveApi(apiId: string | undefined): UseMutationResult<SavedApi, Error, SavedApiDraft> {
  const { id: world } = useWorld();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SavedApiDraft) =>
      apiId === undefined
        ? dataOf(control.POST('/__mock/worlds/{world}/apis', { params: { path: { world } }, body }))
        : dataOf(control.PUT('/__mock/worlds/{world}/apis/{apiId}', { params: { path: { world, apiId } }, body })),
    // The step shows the API at once, which it finds in the list.
    onSuccess: (saved) => {
      queries.setQueryData<readonly SavedApi[]>(
        worldQuery(world, 'apis'),
        (known) =>
          known && [...known.filter(({ id }) => id !== saved.id), saved].sort((a, b) => a.createdAt - b.createdAt),
      );
      return queries.invalidateQueries({ queryKey: worldQuery(world, 'apis') });
    },
  });
}

export function useDeleteApi(): UseMutationResult<void, Error, string> {
  const { id: world } = useWorld();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (apiId: string) => {
      await dataOf(control.DELETE('/__mock/worlds/{world}/apis/{apiId}', { params: { path: { world, apiId } } }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: worldQuery(world, 'apis') }),
  });
}

/** A call to try an API. */
export interface ApiTrial {
  readonly api: SavedApiDraft;
  readonly chatId: string;
  readonly answers: Record<string, string>;
  readonly results: Record<string, string>;
}

export function useTestApi(): UseMutationResult<BotCall, Error, ApiTrial> {
  const { id: world } = useWorld();
  return useMutation({
    mutationFn: (body: ApiTrial) =>
      dataOf(control.POST('/__mock/worlds/{world}/apis/test', { params: { path: { world } }, body })),
  });
}

/** More numbers than a request of one conversation has. */
const mostLookedUp = 5;

/** What the world has of the values of a request. */
export function useKnownValues(draft: SavedApiDraft): KnownValues | undefined {
  const { id: world } = useWorld();
  const phones = phonesIn(draft).slice(0, mostLookedUp);
  const keys = useQuery({ queryKey: worldQuery(world, 'keys'), queryFn: () => readKeys(world) });
  const numbers = useWabaNumbers();
  const customers = useQuery({
    queryKey: worldQuery(world, 'customers', 'of-api', phones),
    queryFn: () => findCustomers(world, phones),
    gcTime: 10_000,
  });
  // Until then every key would be a foreign one.
  if (!keys.data) return undefined;
  return {
    customers: new Set(customers.data),
    wabaNumbers: new Set(numbers.data?.map(({ wabaNumber }) => wabaNumber)),
    keys: new Set(keys.data.keys.map(({ key }) => key)),
    mockUrl,
  };
}

async function findCustomers(world: string, phones: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    phones.map((search) =>
      dataOf(
        control.GET('/__mock/worlds/{world}/customers', { params: { path: { world }, query: { search, limit: 20 } } }),
      ),
    ),
  );
  return found.flatMap(({ customers }) => customers.map(({ phone }) => phone));
}
