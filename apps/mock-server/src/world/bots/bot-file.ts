import { type Refusal, refuse } from '../refusal.ts';
import type { Bot, BotFlow } from '../tables/bots.ts';
import type { World } from '../world.ts';
import type { ApiDraft } from './change-apis.ts';
import { createBot, unknownBot } from './change-bots.ts';

/** A bot with the APIs that it calls, as JSON to keep. */
export interface BotFile {
  readonly version: 1;
  readonly bot: { readonly name: string; readonly flow: BotFlow };
  readonly apis: readonly (ApiDraft & { readonly id: string })[];
}

/** What must not be in a file. */
export interface ExportSecrets {
  /** The keys of the world. */
  readonly keys: Iterable<string>;
  /** Where the mock listens, such as `http://127.0.0.1:4010`; undefined for a mock without a port. */
  readonly origin: string | undefined;
}

export function exportBot(world: World, id: string, _secrets: ExportSecrets): BotFile | Refusal<404> {
  const bot = world.bots.get(id);
  if (!bot) return unknownBot();
  return { version: 1, bot: { name: bot.name, flow: bot.flow }, apis: [] };
}

export function importBot(world: World, file: BotFile): Bot | Refusal<400> {
  if (file.version !== 1) return refuse(400, 'version must be 1');
  return createBot(world, file.bot);
}
