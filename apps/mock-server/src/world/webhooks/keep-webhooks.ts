import type { World } from '../world.ts';

/** Gives a new world the webhooks of another one instead of those of its seed. */
export function keepWebhooks(from: World, to: World): void {
  for (const id of [...to.webhooks.keys()]) to.webhooks.delete(id);
  for (const webhook of from.webhooks.values()) to.webhooks.put(webhook);
}
