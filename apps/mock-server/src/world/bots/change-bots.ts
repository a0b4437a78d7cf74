import { nextId } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { botLimits } from '../tables/bot-flaws.ts';
import type { Bot, BotFlow } from '../tables/bots.ts';
import type { World } from '../world.ts';
import type { BotProblem } from './check/bot-problem.ts';
import { findProblems } from './check/find-problems.ts';
import { endRunsOfBot } from './end-runs.ts';
import { fillHooks } from './fill-hooks.ts';

/** A bot that is about to be made. */
export interface NewBot {
  readonly name: string;
  /** Default: without steps. */
  readonly flow?: BotFlow | undefined;
}

/** What changes about a bot; what is left out stays. */
export interface BotChanges {
  readonly name?: string | undefined;
  readonly flow?: BotFlow | undefined;
  /** The revision that was changed. Another one than the present is refused, so that no edit is lost. */
  readonly revision?: number | undefined;
}

export function createBot(world: World, { name, flow = { steps: [], connections: [] } }: NewBot): Bot {
  const now = world.now();
  return put(world, {
    id: nextId(world.random, 'bot_'),
    name,
    status: 'DRAFT',
    revision: 1,
    flow: fillHooks(world, flow),
    publishedFlow: null,
    publishedRevision: null,
    createdAt: now,
    updatedAt: now,
    turns: {},
  });
}

/** Changes the draft; what is published runs on as it is. Changes that change nothing leave the revision as it is. */
export function changeBot(world: World, id: string, changes: BotChanges): Bot | Refusal<404 | 409> {
  const bot = world.bots.get(id);
  if (!bot) return unknownBot();
  const { name = bot.name, revision = bot.revision } = changes;
  if (revision !== bot.revision) {
    return refuse(409, 'The bot has changed since this revision, perhaps in another window: load it again');
  }
  const flow = changes.flow ? fillHooks(world, changes.flow, bot) : bot.flow;
  if (name === bot.name && canonical(flow) === canonical(bot.flow)) return bot;
  const next = bot.revision + 1;
  const isAsPublished = bot.publishedFlow !== null && canonical(flow) === canonical(bot.publishedFlow);
  const publishedRevision = isAsPublished ? next : bot.publishedRevision;
  return put(world, { ...bot, name, flow, revision: next, publishedRevision, updatedAt: world.now() });
}

/** Publishes the bot as it is now. */
export function publishBot(world: World, id: string): Bot | Refusal<404 | 422> {
  const bot = world.bots.get(id);
  if (!bot) return unknownBot();
  const [problem] = findProblems(world, bot);
  if (problem) return refuse(422, sayProblem(problem));
  return put(world, {
    ...bot,
    status: 'PUBLISHED',
    publishedFlow: bot.flow,
    publishedRevision: bot.revision,
    updatedAt: world.now(),
  });
}

function sayProblem({ stepId, field, message }: BotProblem): string {
  if (stepId === null) return message;
  return `Step ${stepId}${field === null ? '' : `, ${field}`}: ${message}`;
}

/** Stops the bot and its runs. */
export function stopBot(world: World, id: string): Bot | Refusal<404> {
  const bot = world.bots.get(id);
  if (!bot) return unknownBot();
  const stopped = put(world, { ...bot, status: bot.status === 'PUBLISHED' ? 'STOPPED' : bot.status });
  endRunsOfBot(world, id, 'The bot was stopped.');
  return stopped;
}

export function duplicateBot(world: World, id: string): Bot | Refusal<404> {
  const bot = world.bots.get(id);
  if (!bot) return unknownBot();
  return createBot(world, { name: copyName(bot.name), flow: bot.flow });
}

export function deleteBot(world: World, id: string): Bot | Refusal<404> {
  const bot = world.bots.get(id);
  if (!bot) return unknownBot();
  endRunsOfBot(world, id, 'The bot was deleted.');
  world.bots.delete(id);
  world.report({ type: 'BOT_CHANGED', bot });
  return bot;
}

/** As JSON, with the fields in one order: equal for flows that say the same. */
function canonical(flow: BotFlow): string {
  return JSON.stringify(flow, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function copyName(name: string): string {
  const suffix = ' (copy)';
  return `${name.slice(0, botLimits.name - suffix.length)}${suffix}`;
}

function put(world: World, bot: Bot): Bot {
  const after = world.bots.put(bot);
  world.report({ type: 'BOT_CHANGED', bot: after });
  return after;
}

export function unknownBot(): Refusal<404> {
  return refuse(404, 'The world has no bot with this id: GET …/bots lists its bots');
}
