import type { BotRun } from '../tables/bots.ts';
import { visitId } from '../tables/bots.ts';
import type { World } from '../world.ts';

/** How a run ends, and why unless it is finished. */
export interface RunEnd {
  readonly status: 'FINISHED' | 'FAILED' | 'STOPPED';
  readonly reason: string | null;
}

/** Ends a run. It keeps the place where it was. */
export function endRun(world: World, run: BotRun, { status, reason }: RunEnd): BotRun {
  const now = world.now();
  const ended = { ...run, status, reason, waitsFor: null, resumesAt: null, updatedAt: now, endedAt: now };
  const after = world.botRuns.put(ended);
  reportRun(world, after);
  forgetOldRuns(world);
  return after;
}

/** Reports that a run has started, come to a step where it waits, or ended. */
export function reportRun(world: World, run: BotRun): void {
  world.report({ type: 'BOT_RUN_CHANGED', run, wabaNumber: world.chats.get(run.chatId)?.wabaNumber ?? '' });
}

/** Ends the runs that are in a bot. */
export function endRunsOfBot(world: World, botId: string, reason: string): void {
  for (const run of [...world.botRuns.list('latestOfBot', botId)]) {
    if (run.endedAt === null) endRun(world, run, { status: 'STOPPED', reason });
  }
}

/** Ends the run that a chat is in, if it is in one. */
export function endRunInChat(world: World, chatId: string, reason: string): void {
  const run = activeRunIn(world, chatId);
  if (run) endRun(world, run, { status: 'STOPPED', reason });
}

export function activeRunIn({ botRuns }: World, chatId: string): BotRun | undefined {
  return botRuns.size > 0 ? botRuns.first('activeInChat', chatId) : undefined;
}

/** How many runs are kept after they have ended. */
export const keptRuns = 1_000;

function forgetOldRuns({ botRuns, botVisits }: World): void {
  while (botRuns.count('ended') > keptRuns) {
    const oldest = botRuns.first('ended');
    if (!oldest) return;
    for (let number = 1; number <= oldest.visitCount; number += 1) {
      botVisits.delete(visitId({ runId: oldest.id, number }));
    }
    botRuns.delete(oldest.id);
  }
}
