import { type BotFlow, type BotStep, isTrigger } from '../../tables/bots.ts';
import type { BotProblem } from './bot-problem.ts';

/** What keeps the whole bot from starting. */
export function findStartProblems({ steps }: BotFlow): readonly BotProblem[] {
  const whole = (message: string) => [{ stepId: null, field: null, message }];
  if (steps.length === 0) return whole('The bot has no steps: add a trigger, and what the bot does then.');
  return steps.some(isTrigger)
    ? []
    : whole('The bot has no trigger: add one, such as a keyword, to say when it starts.');
}

/** Finds triggers that lead nowhere, and steps that no trigger leads to. */
export function pathChecker({ steps, connections }: BotFlow): (step: BotStep) => readonly BotProblem[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of connections) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Set(steps.filter(isTrigger).map(({ id }) => id));
  const ahead = [...reached];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    for (const to of next.get(id) ?? []) {
      if (reached.has(to)) continue;
      reached.add(to);
      ahead.push(to);
    }
  }
  const followers = new Set(connections.map(({ to }) => to));
  return (step) => {
    const about = (message: string) => [{ stepId: step.id, field: null, message }];
    if (isTrigger(step)) {
      if (followers.has(step.id)) return about('A trigger cannot follow another step: connect that step to an action.');
      return next.has(step.id) ? [] : about('The trigger leads nowhere: connect it to the first step of the bot.');
    }
    if (reached.has(step.id)) return [];
    return about('No trigger leads to this step: connect a step to it, or delete it.');
  };
}
