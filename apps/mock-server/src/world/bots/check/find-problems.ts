import type { Bot } from '../../tables/bots.ts';
import type { World } from '../../world.ts';

/** Why a bot cannot be published. */
export interface BotProblem {
  /** The step that it is about; null for the whole bot. */
  readonly stepId: string | null;
  /** The field of the step, such as `text` or `branches/0/tests/1/left`; null for the whole step. */
  readonly field: string | null;
  /** What is wrong and what to do, as a sentence. */
  readonly message: string;
}

/** Everything that keeps a bot from being published, in the order of its steps. */
export function findProblems(_world: World, { flow }: Pick<Bot, 'id' | 'flow'>): readonly BotProblem[] {
  return flow.steps.length === 0 ? [{ stepId: null, field: null, message: 'The bot has no steps.' }] : [];
}
