import type { DoubleTick } from '@doubletick-kit/core';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';

type Change<Input> = (doubletick: DoubleTick, input: Input) => Promise<void>;

/** Changes a chat through the public API, as an integration does, and shows what came of it. */
export function useChange<Input>(chatId: string, change: Change<Input>): UseMutationResult<void, Error, Input> {
  const { id, openClient } = useWorld();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => change(await openClient(), input),
    // Events tell of it too, a moment later.
    onSuccess: () => queries.invalidateQueries({ queryKey: worldQuery(id, 'chat', chatId) }),
  });
}
