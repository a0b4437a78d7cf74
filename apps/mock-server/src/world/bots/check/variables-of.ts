import type { Bot } from '../../tables/bots.ts';
import type { World } from '../../world.ts';

/** Something that the strings of a bot can name as `{{name}}`. */
export interface BotVariable {
  /** Such as `customer.phone`. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly about: string;
}

/** The variables that a bot knows: those of every bot, its answers and results, and the body of its webhook. */
export function variablesOf(_world: World, _bot: Pick<Bot, 'id' | 'flow'>): readonly BotVariable[] {
  return [{ name: 'customer.phone', about: "The customer's phone number, in digits" }];
}
