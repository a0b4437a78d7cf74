import { type Refusal, refuse } from '../refusal.ts';
import type { Bot } from '../tables/bots.ts';
import type { World } from '../world.ts';

/** What a bot can be created from. */
export const botTemplates: readonly { readonly id: string; readonly name: string; readonly about: string }[] = [];

/** Creates a bot with the steps of a template, and saves the APIs that it calls unless the world has them. */
export function createFromTemplate(_world: World, _id: string, _name: string): Bot | Refusal<400> {
  return refuse(400, 'template must be the id of a template: GET …/bots lists them');
}
