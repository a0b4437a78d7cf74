import { callersOf } from '../world/bots/change-apis.ts';
import { findProblems } from '../world/bots/check/find-problems.ts';
import { variablesOf } from '../world/bots/check/variables-of.ts';
import { visitsOf } from '../world/bots/list-runs.ts';
import { type Bot, type BotRun, isTrigger, type SavedApi } from '../world/tables/bots.ts';
import type { World } from '../world/world.ts';

/** A bot as a list shows it. */
export function summarizeBot(world: World, bot: Bot) {
  const { id, name, status, revision, publishedRevision, createdAt, updatedAt, flow } = bot;
  return {
    id,
    name,
    status,
    revision,
    publishedRevision,
    createdAt,
    updatedAt,
    stepCount: flow.steps.length,
    triggers: flow.steps.filter(isTrigger).map(({ type }) => type),
    activeRuns: world.botRuns.count('activeOfBot', id),
    lastRunAt: world.botRuns.first('latestOfBot', id)?.startedAt ?? null,
  };
}

/** A bot with what is wrong with it and what its strings can name. */
export function showBot(world: World, bot: Bot) {
  const { turns, ...shown } = bot;
  return { ...shown, problems: findProblems(world, bot), variables: variablesOf(world, bot) };
}

/** An API with the bots that call it. */
export function showApi(world: World, api: SavedApi) {
  return { ...api, usedBy: callersOf(world, api.id).map(({ id }) => id) };
}

/** A run with the names of its bot and its customer. */
export function showRun(world: World, run: BotRun) {
  const chat = world.chats.get(run.chatId);
  const phone = chat && 'customerPhone' in chat ? chat.customerPhone : '';
  return {
    ...run,
    botName: world.bots.get(run.botId)?.name ?? '',
    customerName: world.customers.get(phone)?.name ?? phone,
    customerPhone: phone,
    wabaNumber: chat?.wabaNumber ?? '',
  };
}

export function showRunDetails(world: World, run: BotRun) {
  return { ...showRun(world, run), visits: visitsOf(world, run) };
}
