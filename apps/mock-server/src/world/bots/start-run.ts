import { nextId } from '../ids.ts';
import type { BotRun } from '../tables/bots.ts';
import type { World } from '../world.ts';
import { goTo } from './advance-run.ts';
import { reportRun } from './end-runs.ts';

/** A run that is about to start. */
export interface RunStart extends Pick<BotRun, 'botId' | 'chatId' | 'startedBy' | 'messageId'> {
  /** The first step. */
  readonly stepId: string;
  readonly answers?: BotRun['answers'];
  readonly results?: BotRun['results'];
  readonly webhook?: BotRun['webhook'];
  /** What the run continues of the one before it; by default it starts to count. */
  readonly counts?: Pick<BotRun, 'stepsSinceMessage' | 'callsSinceMessage'> | undefined;
}

/** Starts a run in a conversation that is in no run, and takes it to where it waits or ends. */
export function startRun(world: World, { stepId, counts, ...start }: RunStart): BotRun {
  const now = world.now();
  const run = world.botRuns.put({
    answers: {},
    results: {},
    webhook: null,
    ...start,
    id: nextId(world.random, 'run_'),
    number: (world.botRuns.first('latest')?.number ?? 0) + 1,
    status: 'RUNNING',
    stepId: null,
    waitsFor: null,
    wrongAnswers: 0,
    resumesAt: null,
    reason: null,
    stepsSinceMessage: counts?.stepsSinceMessage ?? 0,
    callsSinceMessage: counts?.callsSinceMessage ?? 0,
    visitCount: 0,
    startedAt: now,
    updatedAt: now,
    endedAt: null,
  });
  reportRun(world, run);
  return goTo(world, run, stepId);
}
