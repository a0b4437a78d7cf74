import type { HostedWorld } from '../hosted-world.ts';
import { maskKeys } from '../journal/mask-keys.ts';
import { startByWebhook } from '../world/bots/start-by-webhook.ts';
import { type Refusal, refuse } from '../world/refusal.ts';
import type { Bot, BotRun } from '../world/tables/bots.ts';
import type { Worlds } from '../worlds.ts';
import { deepest, isTooDeep, maskData } from './mask-call.ts';

/**
 * The worlds that have a bot with a webhook URL; those where it is published, if there are any.
 *
 * @param chosen the id of the only world that is meant
 */
export function findHook(worlds: Worlds, hookId: string, chosen: string | undefined): readonly HostedWorld[] {
  const meant = worlds.list().filter(({ id }) => chosen === undefined || id === chosen);
  const bots = meant.map((hosted) => ({ hosted, bots: [...hosted.world.bots.values()] }));
  const published = bots.filter((one) => one.bots.some((bot) => bot.status === 'PUBLISHED' && runsAt(bot, hookId)));
  const known = published.length > 0 ? published : bots.filter((one) => one.bots.some((bot) => hasHook(bot, hookId)));
  return known.map(({ hosted }) => hosted);
}

/** Starts the bot of a webhook URL. The body is kept with the run, so keys in it are masked. */
export function receiveHook(
  hosted: HostedWorld,
  hookId: string,
  body: Readonly<Record<string, unknown>>,
): BotRun | Refusal<400 | 404 | 409 | 422> {
  if (isTooDeep(body)) return refuse(400, `The body is nested more than ${deepest} levels deep`);
  const keys = [...hosted.keys.keysToMask()];
  const masked = maskData(body, (text) => maskKeys(text, keys)) as typeof body; // an object stays one
  return hosted.act((world) => startByWebhook(world, hookId, masked));
}

function runsAt({ publishedFlow }: Bot, hookId: string): boolean {
  return publishedFlow?.steps.some((step) => step.type === 'WEBHOOK' && step.hookId === hookId) ?? false;
}

function hasHook(bot: Bot, hookId: string): boolean {
  return runsAt(bot, hookId) || bot.flow.steps.some((step) => step.type === 'WEBHOOK' && step.hookId === hookId);
}
