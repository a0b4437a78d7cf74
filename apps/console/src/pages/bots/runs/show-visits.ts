import { fill } from '../../../texts.ts';
import type { BotRunDetails, Visit } from '../data/use-runs.ts';
import { exitsOf } from '../model/exits-of.ts';
import type { Bot, BotFlow, BotStep } from '../model/flow.ts';
import { botTexts, nameOfExit, nameOfStep } from '../model/step-words.ts';
import { runTexts } from './run-words.ts';

/** The bots that a run was in, by their ids. A bot that was deleted is not among them. */
export type BotsOfRun = ReadonlyMap<string, Pick<Bot, 'name' | 'flow' | 'publishedFlow'>>;

/** A step that a run has come to, in words. */
export interface ShownVisit {
  readonly visit: Visit;
  /** What the step is called now; its type, if the bot no longer has it. */
  readonly name: string;
  readonly isRemoved: boolean;
  /** What the exit is called that was taken; undefined while it has taken none. */
  readonly exit: string | undefined;
  /** The bot, where it is another one than at the visit before; undefined otherwise. */
  readonly otherBot: string | undefined;
}

/** The way of a run, also through steps and bots that are gone. */
export function showVisits(visits: readonly Visit[], bots: BotsOfRun): readonly ShownVisit[] {
  return visits.map((visit, index) => {
    const bot = bots.get(visit.botId);
    const step = bot && stepOf(bot, visit);
    const isOther = index > 0 && visits[index - 1]?.botId !== visit.botId;
    return {
      visit,
      name: step ? nameOfStep(step) : nameOfType(visit.stepType),
      isRemoved: step === undefined,
      exit: visit.exit === null ? undefined : nameExit(visit.exit, step),
      otherBot: isOther ? (bot?.name ?? runTexts.deletedBot) : undefined,
    };
  });
}

/** Where a run went from a step, or how it ended there. A run that is stopped on the way has an exit, but no next step. */
export function describeOutcome(
  { visit, exit }: Pick<ShownVisit, 'visit' | 'exit'>,
  { status, visits }: Pick<BotRunDetails, 'status'> & { readonly visits: readonly Pick<Visit, 'number'>[] },
): string {
  const isOver = status !== 'RUNNING' && status !== 'WAITING';
  if (exit === undefined) return isOver ? runTexts.noExit.ended : runTexts.noExit.here;
  if (!isOver || visit.number !== visits.at(-1)?.number) return fill(runTexts.exit, { exit });
  return fill(status === 'STOPPED' ? runTexts.stoppedAfter : runTexts.unconnected, { exit });
}

/** What is drawn of a bot: how it runs, or how it is edited if it never ran. */
export function drawnFlow({ flow, publishedFlow }: Pick<Bot, 'flow' | 'publishedFlow'>): BotFlow {
  return publishedFlow ?? flow;
}

/** The visit that stands for a step that was selected on the canvas: the latest. */
export function visitOfStep(visits: readonly Visit[], botId: string, stepId: string): Visit | undefined {
  return visits.findLast((visit) => visit.botId === botId && visit.stepId === stepId);
}

/** A new step can have the id of one that was removed, but then it is rarely of the same type. */
function stepOf(bot: Pick<Bot, 'flow' | 'publishedFlow'>, { stepId, stepType }: Visit): BotStep | undefined {
  const isIt = ({ id, type }: BotStep) => id === stepId && type === stepType;
  return bot.publishedFlow?.steps.find(isIt) ?? bot.flow.steps.find(isIt);
}

function nameOfType(type: string): string {
  const names: Readonly<Record<string, string>> = botTexts.steps;
  return names[type] ?? type;
}

function nameExit(exit: string, step: BotStep | undefined): string {
  if (step && exitsOf(step).includes(exit)) return nameOfExit(step, exit);
  if (/^(?:button|item):/.test(exit)) return runTexts.choice;
  if (exit.startsWith('branch:')) return runTexts.branch;
  const names: Readonly<Record<string, unknown>> = botTexts.exits;
  const known = names[exit];
  return typeof known === 'string' ? known : exit;
}
