import { type Refusal, refuse } from '../refusal.ts';
import type { BotFlow } from '../tables/bots.ts';
import type { World } from '../world.ts';

/** What a bot can be created from. */
export const botTemplates: readonly { readonly id: string; readonly name: string; readonly about: string }[] = [];

/** The steps of a template, with the APIs that it calls saved in the world. */
export function flowOfTemplate(_world: World, _id: string): BotFlow | Refusal<400> {
  return refuse(400, 'template must be the id of a template: GET …/bots lists them');
}
