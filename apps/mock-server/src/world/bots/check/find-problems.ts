import type { Bot } from '../../tables/bots.ts';
import type { World } from '../../world.ts';
import type { BotProblem } from './bot-problem.ts';
import { findLoops } from './find-loops.ts';
import { findStartProblems, pathChecker } from './find-path-problems.ts';
import { findStepProblems } from './find-step-problems.ts';
import { variableChecker } from './find-variable-problems.ts';

/** Everything that keeps a bot from being published, in the order of its steps. */
export function findProblems(world: World, bot: Pick<Bot, 'id' | 'flow'>): readonly BotProblem[] {
  const checkPath = pathChecker(bot.flow);
  const checkVariables = variableChecker(world, bot);
  const loops = findLoops(world, bot);
  return [
    ...findStartProblems(bot.flow),
    ...bot.flow.steps.flatMap((step) => [
      ...checkPath(step),
      ...findStepProblems(world, bot, step).map(([field, message]) => ({ stepId: step.id, field, message })),
      ...checkVariables(step),
      ...loops.filter(({ stepId }) => stepId === step.id),
    ]),
  ];
}
