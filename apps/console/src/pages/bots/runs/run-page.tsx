import type { ReactNode } from 'react';
import { useRun } from '../data/use-runs.ts';

/** A conversation's way through a bot. */
export function RunPage({ runId }: { botId: string; runId: string }): ReactNode {
  return useRun(runId).data?.status;
}
