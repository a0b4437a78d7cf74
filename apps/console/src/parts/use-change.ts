import type { DoubleTick } from '@doubletick-kit/core';
import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useWorld } from '../api/world-context.tsx';

/** A change by the public API. What it changed is read again when its event arrives. */
export function useChange<Input, Result>(
  change: (doubletick: DoubleTick, input: Input) => Promise<Result>,
  onDone?: (result: Result) => void,
): UseMutationResult<Result, Error, Input> {
  const { openClient } = useWorld();
  return useMutation({
    mutationFn: async (input: Input) => change(await openClient(), input),
    ...(onDone && { onSuccess: onDone }),
  });
}
