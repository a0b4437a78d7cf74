import type { DoubleTick } from '@doubletick-kit/core';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useWorld } from '../api/world-context.tsx';
import { texts } from '../texts.ts';

/** A change by the public API. What it changed is read again when its event arrives. */
export function useChange<Input, Result>(
  change: (doubletick: DoubleTick, input: Input) => Promise<Result>,
  onDone?: (result: Result) => void,
): UseMutationResult<Result, Error, Input> {
  const { doubletick } = useWorld();
  return useMutation({
    mutationFn: async (input: Input) => {
      if (doubletick === undefined) throw new Error(texts.settings.noKey);
      return change(doubletick, input);
    },
    ...(onDone && { onSuccess: onDone }),
  });
}
