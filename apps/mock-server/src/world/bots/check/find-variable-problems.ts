import { closestName } from '@doubletick-kit/contract/hints';
import type { Bot, BotStep } from '../../tables/bots.ts';
import type { World } from '../../world.ts';
import type { BotProblem } from './bot-problem.ts';
import { stringsOf, stringsOfApi, variablesIn, withoutVariables } from './strings-of.ts';
import { keyVariable, knowsWebhook, variablesOf } from './variables-of.ts';

/** Finds variables that a bot does not know. Whether a step before could have set it does not matter. */
export function variableChecker(world: World, bot: Pick<Bot, 'id' | 'flow'>): (step: BotStep) => readonly BotProblem[] {
  const known = new Set(variablesOf(world, bot).map(({ name }) => name));
  const hasWebhook = knowsWebhook(world, bot);
  const definesFields = world.options.tags.whenUnknown === 'define';
  const isKnown = (name: string) =>
    known.has(name) || (hasWebhook && /^webhook\../.test(name)) || (definesFields && /^customer\.fields\../.test(name));
  const says = (text: string, mayHaveKey: boolean) => {
    const wrong = variablesIn(text).find((name) => !isKnown(name) || (name === keyVariable && !mayHaveKey));
    if (wrong !== undefined) return sayVariable(wrong, known);
    return withoutVariables(text, '').includes('{{')
      ? 'has {{ without a variable and }} after it: complete it.'
      : undefined;
  };
  return (step) => {
    const own = stringsOf(step).flatMap(({ field, text }) => {
      const problem = says(text, false);
      return problem === undefined ? [] : [{ stepId: step.id, field, message: `This ${problem}` }];
    });
    const api = step.type === 'CALL_API' ? world.savedApis.get(step.apiId ?? '') : undefined;
    if (!api) return own;
    const ofApi = stringsOfApi(api).flatMap(({ field, text }) => {
      const problem = says(text, true);
      const message = `In the API ${api.name}, ${field} ${problem}`;
      return problem === undefined ? [] : [{ stepId: step.id, field: 'apiId', message }];
    });
    return [...own, ...ofApi];
  };
}

function sayVariable(name: string, known: ReadonlySet<string>): string {
  if (name === keyVariable) return `has {{${name}}}, which is only for APIs, so that nobody reads a key: remove it.`;
  const closest = closestName(name, [...known]);
  const shown = name.length > 60 ? `${name.slice(0, 59)}…` : name;
  const unknown = `has {{${shown}}}, which is not a variable of this bot`;
  return closest === undefined ? `${unknown}: choose one from the list.` : `${unknown}. Did you mean {{${closest}}}?`;
}
