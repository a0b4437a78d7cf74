import type { World } from '../world.ts';

/** Ends the runs that are in a bot. */
export function endRunsOfBot({ botRuns }: World, botId: string, reason: string): void {
  for (const run of [...botRuns.list('latestOfBot', botId)]) {
    if (run.endedAt === null) botRuns.put({ ...run, status: 'STOPPED', reason });
  }
}
