import { fill } from '../../../texts.ts';
import type { Bot, BotFlow, BotVariable } from '../model/flow.ts';
import { nameOfStep } from '../model/step-words.ts';
import texts from './panel-texts.json' with { type: 'json' };

/**
 * The variables of a bot as it is edited: the mock knows of a new answer or result only after the bot is saved. Names
 * that the edits took away are left out.
 */
export function offeredToEdited(bot: Pick<Bot, 'flow' | 'variables'>, flow: BotFlow): readonly BotVariable[] {
  if (bot.flow === flow) return bot.variables;
  const [saved, edited] = [keptIn(bot.flow), keptIn(flow)];
  const names = new Set(bot.variables.map(({ name }) => name));
  return [
    ...bot.variables.filter(({ name }) => edited.has(name) || !saved.has(name)),
    ...[...edited].filter(([name]) => !names.has(name)).map(([name, about]) => ({ name, about })),
  ];
}

/** The answers and results that the steps of a flow keep, with what they are. */
function keptIn({ steps }: BotFlow): ReadonlyMap<string, string> {
  const kept = steps.flatMap((step): (readonly [string, string])[] => {
    if (step.type === 'ASK_QUESTION') {
      return isName(step.answer) ? [[`answers.${step.answer}`, aboutOf(texts.variables.answer, nameOfStep(step))]] : [];
    }
    if (step.type !== 'CALL_API') return [];
    const about = aboutOf(texts.variables.result, nameOfStep(step));
    return step.results.filter(({ name }) => isName(name)).map(({ name }) => [`results.${name}`, about]);
  });
  return new Map(kept);
}

function aboutOf(text: string, step: string): string {
  return fill(text, { step });
}

function isName(name: string): boolean {
  return /^\w+$/.test(name);
}
