import { type Refusal, refuse } from '../refusal.ts';
import type { BotRun } from '../tables/bots.ts';
import type { World } from '../world.ts';

/** Starts a published bot in the conversation that its webhook trigger names. */
export function startByWebhook(
  _world: World,
  _hookId: string,
  _body: Readonly<Record<string, unknown>>,
): BotRun | Refusal<404 | 409 | 422> {
  return refuse(404, 'No published bot has this webhook URL');
}
