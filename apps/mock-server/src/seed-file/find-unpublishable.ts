import type { Finding } from '../explain-issues.ts';
import { findProblems } from '../world/bots/check/find-problems.ts';
import { createWorld } from '../world/create-world.ts';
import { defaultOptions } from '../world/options.ts';
import type { SeedData } from '../world/seed/seed-data.ts';

/** What keeps the bots that should be published from being so, in a world with this data. */
export function findUnpublishable(data: SeedData): Finding[] {
  if (!data.bots?.some(({ isPublished }) => isPublished)) return [];
  const world = createWorld({ seed: { name: 'file', number: 1, data }, options: defaultOptions, now: Date.now });
  return [...world.bots.values()].flatMap((bot, position) => {
    if (bot.status !== 'PUBLISHED') return [];
    return findProblems(world, bot).map(({ stepId, field, message }) => {
      const step = bot.flow.steps.findIndex(({ id }) => id === stepId);
      const place = step === -1 ? ['published'] : ['steps', step, ...placeIn(field)];
      return { path: ['bots', position, ...place], says: `keeps the bot from being published. ${message}` };
    });
  });
}

/** As a seed file calls it, by name. */
const namesInFile: Readonly<Record<string, string>> = { apiId: 'api', botId: 'bot', memberPhones: 'members' };

function placeIn(field: string | null): readonly string[] {
  if (field === null) return [];
  const [first = '', ...rest] = field.split('/');
  return [namesInFile[first] ?? first, ...rest];
}
