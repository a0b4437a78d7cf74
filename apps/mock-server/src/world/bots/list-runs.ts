import { type Refusal, refuse } from '../refusal.ts';
import type { BotRun, BotVisit } from '../tables/bots.ts';
import type { World } from '../world.ts';

export interface RunFilter {
  readonly bot?: string | undefined;
  readonly chat?: string | undefined;
  readonly status?: BotRun['status'] | undefined;
  /** Only runs with a smaller number. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Runs, the latest first. */
export function listRuns(world: World, { bot, chat, status, before = Infinity, limit }: RunFilter): readonly BotRun[] {
  const runs: BotRun[] = [];
  const listed = chat
    ? world.botRuns.list('latestOfChat', chat)
    : bot
      ? world.botRuns.list('latestOfBot', bot)
      : world.botRuns.list('latest');
  for (const run of listed) {
    if (runs.length === limit) break;
    const fits = (bot === undefined || run.botId === bot) && (status === undefined || run.status === status);
    if (run.number < before && fits) runs.push(run);
  }
  return runs;
}

/** The steps that a run has come to, in their order. */
export function visitsOf(world: World, run: BotRun): readonly BotVisit[] {
  return [...world.botVisits.list('ofRun', run.id)];
}

export function unknownRun(): Refusal<404> {
  return refuse(404, 'The world has no run with this id: GET …/bot-runs lists its runs');
}
