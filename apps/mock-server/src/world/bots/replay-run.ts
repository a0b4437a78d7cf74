import { type Refusal, refuse } from '../refusal.ts';
import { type BotRun, type BotVisit, visitId } from '../tables/bots.ts';
import type { World } from '../world.ts';
import { publishedBot } from './advance-run.ts';
import { endRunInChat } from './end-runs.ts';
import { unknownRun } from './list-runs.ts';
import { startRun } from './start-run.ts';

/**
 * Starts another run in the conversation of a run, at one of the steps that it came to, with what it knew there. A run that
 * is under way in the conversation ends.
 */
export function replayRun(world: World, runId: string, number: number): BotRun | Refusal<404 | 409> {
  const run = world.botRuns.get(runId);
  if (!run) return unknownRun();
  const visit = world.botVisits.get(visitId({ runId, number }));
  if (!visit) return refuse(409, `The run has no visit ${number}: it came to ${run.visitCount} steps`);
  const { botId, stepId } = visit;
  const { chatId, messageId, webhook } = run;
  if (!world.chats.has(chatId)) return refuse(409, 'The chat of the run was removed');
  const bot = publishedBot(world, botId);
  if (!bot) return refuse(409, 'The bot of this step is not published: publish it first');
  if (!bot.flow.steps.some(({ id }) => id === stepId)) return refuse(409, 'The published bot no longer has this step');
  endRunInChat(world, chatId, 'Another run was replayed in this conversation.');
  return startRun(world, { botId, chatId, startedBy: 'REPLAY', stepId, messageId, webhook, ...knownAt(world, visit) });
}

/** What the run knew when it came to a step: as of the last visit until then that has it. */
function knownAt({ botVisits }: World, { runId, number }: BotVisit): Pick<BotRun, 'answers' | 'results'> {
  let [answers, results]: [BotRun['answers'], BotRun['results']] = [{}, {}];
  for (const visit of botVisits.list('ofRun', runId)) {
    if (visit.number > number) break;
    answers = visit.answers ?? answers;
    results = visit.results ?? results;
  }
  return { answers, results };
}
