import type { DoubleTick } from '@doubletick-kit/core';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useWorld, worldQuery } from '../../../api/world-context.tsx';
import { texts } from '../../../texts.ts';

type Change<Input> = (doubletick: DoubleTick, input: Input) => Promise<void>;

/** Changes a chat through the public API, as an integration does, and shows what came of it. */
export function useChange<Input>(chatId: string, change: Change<Input>): UseMutationResult<void, Error, Input> {
  const { id, doubletick } = useWorld();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (input: Input) => {
      if (!doubletick) throw new Error(texts.chats.noKey);
      await change(doubletick, input);
    },
    // Events tell of it too, a moment later.
    onSuccess: () => queries.invalidateQueries({ queryKey: worldQuery(id, 'chat', chatId) }),
  });
}
