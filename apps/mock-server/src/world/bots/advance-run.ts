import { personOf } from '../inbox/record-activities.ts';
import { isRefusal, toSentence } from '../refusal.ts';
import {
  type Bot,
  type BotFlow,
  type BotRun,
  type BotStep,
  type BotVisit,
  isTrigger,
  visitId,
} from '../tables/bots.ts';
import type { CustomerChat } from '../tables/inbox.ts';
import { timeLimits } from '../time.ts';
import type { World } from '../world.ts';
import { type Decision, decide, type Next, type StepContext, type StepEvent } from './decide.ts';
import { endRun, type RunEnd, reportRun } from './end-runs.ts';
import { fillText } from './fill.ts';
import { perform, turnsOf } from './perform.ts';
import { valuesOf } from './values-of.ts';

/** How far a run may go without a message from the customer, so that a loop ends. */
export const bounds = { steps: 200, calls: 50 } as const;

/** Takes a run to a step, and on from there until it waits or ends. */
export function goTo(world: World, run: BotRun, stepId: string): BotRun {
  return follow(world, { run, to: stepId }, null);
}

/** Goes on with a run that waits, because what it waits for has happened. */
export function resume(world: World, run: BotRun, event: StepEvent): BotRun {
  const chat = customerChat(world, run.chatId);
  const bot = publishedBot(world, run.botId);
  const step = bot?.flow.steps.find(({ id }) => id === run.stepId);
  const visit = world.botVisits.get(visitId({ runId: run.id, number: run.visitCount }));
  if (!chat) return endRun(world, run, chatIsGone);
  if (!bot || !step || !visit) return endRun(world, run, stepIsGone);
  const running: BotRun = { ...run, status: 'RUNNING', waitsFor: null, resumesAt: null };
  return follow(world, act(world, { run: running, bot, step, chat, visit }, event), running);
}

/** A run, and the step that it goes to; null where it waits or has ended. */
interface Move {
  readonly run: BotRun;
  readonly to: string | null;
}

/** A run at one of its steps. */
interface Place {
  readonly run: BotRun;
  readonly bot: PublishedBot;
  readonly step: BotStep;
  readonly chat: CustomerChat;
  readonly visit: BotVisit;
}

/** @param from the run as it came to the step that it has just left; null if it has just started */
function follow(world: World, move: Move, from: BotRun | null): BotRun {
  let { run, to } = move;
  let before = from;
  while (to !== null) {
    const arrived = arrive(world, { run, to }, before);
    if ('endedAt' in arrived) return arrived;
    before = arrived.run;
    ({ run, to } = act(world, arrived, { kind: 'ENTERED' }));
  }
  return run;
}

const chatIsGone: RunEnd = { status: 'STOPPED', reason: 'The chat was removed.' };
const stepIsGone: RunEnd = {
  status: 'STOPPED',
  reason: 'The published bot no longer has the step that the run was about to go on with.',
};

/** Comes to a step, if nothing is against it; otherwise the run ends. */
function arrive(world: World, { run, to }: { run: BotRun; to: string }, before: BotRun | null): Place | BotRun {
  const chat = customerChat(world, run.chatId);
  const bot = publishedBot(world, run.botId);
  const step = bot?.flow.steps.find(({ id }) => id === to);
  if (!chat) return endRun(world, run, chatIsGone);
  if (!bot || !step) return endRun(world, run, stepIsGone);
  const calls = step.type === 'CALL_API' ? 1 : 0;
  const bound = findBound(run, calls);
  if (bound) return endRun(world, run, bound);
  const arrived: BotRun = {
    ...run,
    stepId: step.id,
    stepsSinceMessage: run.stepsSinceMessage + 1,
    callsSinceMessage: run.callsSinceMessage + calls,
    visitCount: run.visitCount + 1,
  };
  return { run: arrived, bot, step, chat, visit: newVisit(world, { run: arrived, step }, before) };
}

function findBound({ stepsSinceMessage, callsSinceMessage }: BotRun, calls: number): RunEnd | undefined {
  const since = "since the customer's last message, which is the most that a bot may. Does it go round in a loop?";
  if (stepsSinceMessage >= bounds.steps) {
    return { status: 'STOPPED', reason: `The bot has taken ${bounds.steps} steps ${since}` };
  }
  if (callsSinceMessage + calls > bounds.calls) {
    return { status: 'STOPPED', reason: `The bot has made ${bounds.calls} calls ${since}` };
  }
  return undefined;
}

/** Remembers answers and results that have changed since the step before, so that the run can be replayed from here. */
function newVisit(world: World, { run, step }: Pick<Place, 'run' | 'step'>, before: BotRun | null): BotVisit {
  const { id: runId, visitCount: number, botId, answers, results } = run;
  const known = before ?? { answers: isEmpty(answers) ? answers : null, results: isEmpty(results) ? results : null };
  return {
    runId,
    number,
    botId,
    stepId: step.id,
    stepType: step.type,
    at: world.now(),
    exit: null,
    note: null,
    call: null,
    ...(answers !== known.answers && { answers }),
    ...(results !== known.results && { results }),
  };
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}

/** Carries out a step, or goes on with it, and notes down where the run goes. */
function act(world: World, place: Place, event: StepEvent): Move {
  const { run, bot, step, visit } = place;
  const decision = decide(step, contextOf(world, place, event));
  const done = perform(world, { bot, chatId: run.chatId }, decision.effects);
  if (isRefusal(done)) {
    const reason = toSentence(done.message);
    world.botVisits.put({ ...visit, note: reason });
    return { run: endRun(world, run, { status: 'FAILED', reason }), to: null };
  }
  const { next, changes } = decision;
  const exit = next.kind === 'EXIT' ? next.exit : null;
  world.botVisits.put({ ...visit, ...done, exit, note: noteOf(world, decision) });
  return leave(world, { ...place, run: { ...run, ...changes } }, next);
}

function noteOf(world: World, { next, note }: Decision): string | null {
  if (next.kind !== 'BOT') return note ?? null;
  const target = publishedBot(world, next.botId ?? '');
  return target ? `Goes on in the bot ${target.name}.` : sayCannotGoOn(world, next.botId);
}

function sayCannotGoOn({ bots }: World, botId: string | null): string {
  if (botId === null) return 'No bot is chosen for this step.';
  const name = bots.get(botId)?.name;
  return name === undefined ? 'The bot that should go on was deleted.' : `The bot ${name} is not published.`;
}

function contextOf(world: World, { run, bot, step, chat }: Place, event: StepEvent): StepContext {
  const read = valuesOf(world, { ...run, chat });
  const { assigneePhone } = chat;
  return {
    event,
    run,
    now: world.now(),
    fill: (template) => fillText(template, read),
    isConnected: (exit) => connectionOf(bot.flow, step.id, exit) !== undefined,
    assignee: assigneePhone === null ? null : personOf(world, assigneePhone),
    turns: turnsOf(bot.turns, step.id),
  };
}

function leave(world: World, { run, bot, step }: Place, next: Next): Move {
  switch (next.kind) {
    case 'WAIT': {
      const resumesAt = next.for === 'TIME' ? Math.min(next.resumesAt, timeLimits.max) : null;
      return stay(wait(world, { ...run, status: 'WAITING', waitsFor: next.for, resumesAt }));
    }
    case 'END':
      return stay(endRun(world, run, finished));
    case 'BOT':
      return startBot(world, run, next.botId);
    case 'EXIT': {
      const to = connectionOf(bot.flow, step.id, next.exit);
      if (to !== undefined) return { run, to };
      const { failure = null } = next;
      return stay(endRun(world, run, failure === null ? finished : { status: 'FAILED', reason: failure }));
    }
  }
}

const finished: RunEnd = { status: 'FINISHED', reason: null };

function stay(run: BotRun): Move {
  return { run, to: null };
}

function wait(world: World, run: BotRun): BotRun {
  const waiting = world.botRuns.put({ ...run, updatedAt: world.now() });
  reportRun(world, waiting);
  return waiting;
}

/** Goes on with the first step after the first trigger of another bot. */
function startBot(world: World, run: BotRun, botId: string | null): Move {
  const bot = publishedBot(world, botId ?? '');
  if (!bot) {
    return stay(endRun(world, run, { status: 'FAILED', reason: sayCannotGoOn(world, botId) }));
  }
  const trigger = bot.flow.steps.find(isTrigger);
  const to = trigger && connectionOf(bot.flow, trigger.id, 'next');
  const inBot = { ...run, botId: bot.id };
  return to === undefined ? stay(endRun(world, inBot, finished)) : { run: inBot, to };
}

export interface PublishedBot extends Pick<Bot, 'id' | 'name' | 'turns'> {
  readonly flow: BotFlow;
}

/** A bot as it runs; undefined if it does not. */
export function publishedBot({ bots }: World, botId: string): PublishedBot | undefined {
  const bot = bots.get(botId);
  if (bot?.status !== 'PUBLISHED' || !bot.publishedFlow) return undefined;
  return { id: bot.id, name: bot.name, turns: bot.turns, flow: bot.publishedFlow };
}

function connectionOf({ connections }: BotFlow, from: string, exit: string): string | undefined {
  return connections.find((connection) => connection.from === from && connection.exit === exit)?.to;
}

function customerChat({ chats }: World, chatId: string): CustomerChat | undefined {
  const chat = chats.get(chatId);
  return chat && 'customerPhone' in chat ? chat : undefined;
}
