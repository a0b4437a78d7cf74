import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { control, dataOf } from '../../../api/control.ts';
import { type ApiKey, readKeys } from '../../../api/keys.ts';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import type { components } from '../../../generated/control-schema.ts';

export type KeyChanges = components['schemas']['KeyChanges'];
type NewKey = components['schemas']['NewKey'];

/** The keys of the world, whole, in the order in which they were created. */
export function useKeys(): UseQueryResult<readonly ApiKey[]> {
  const { id } = useWorld();
  return useQuery({
    queryKey: worldQuery(id, 'keys'),
    queryFn: () => readKeys(id),
    select: ({ keys }) => keys,
  });
}

/** A change of a key. The pages go on with a key that is regenerated, since they read the keys again. */
function useKeyChange<Input, Result>(
  change: (world: string, input: Input) => Promise<Result>,
): UseMutationResult<Result, Error, Input> {
  const { id } = useWorld();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => change(id, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: worldQuery(id, 'keys') }),
  });
}

export function useCreateKey(): UseMutationResult<ApiKey, Error, NewKey> {
  return useKeyChange((world, body) =>
    dataOf(control.POST('/__mock/worlds/{world}/keys', { params: { path: { world } }, body })),
  );
}

export function useUpdateKey(keyId: string): UseMutationResult<ApiKey, Error, KeyChanges> {
  return useKeyChange((world, body) =>
    dataOf(control.PATCH('/__mock/worlds/{world}/keys/{keyId}', { params: { path: { world, keyId } }, body })),
  );
}

export function useRegenerateKey(keyId: string): UseMutationResult<ApiKey, Error, void> {
  return useKeyChange((world) =>
    dataOf(control.POST('/__mock/worlds/{world}/keys/{keyId}/regenerate', { params: { path: { world, keyId } } })),
  );
}

export function useDeleteKey(keyId: string): UseMutationResult<unknown, Error, void> {
  return useKeyChange((world) =>
    dataOf(control.DELETE('/__mock/worlds/{world}/keys/{keyId}', { params: { path: { world, keyId } } })),
  );
}
