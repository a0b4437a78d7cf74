/** Why a bot cannot be published. */
export interface BotProblem {
  /** The step that it is about; null for the whole bot. */
  readonly stepId: string | null;
  /** The field of the step, such as `text` or `branches/0/tests/1/left`; null for the whole step. */
  readonly field: string | null;
  /** What is wrong and what to do, as a sentence. */
  readonly message: string;
}

/** A field of a step or a message, and what is wrong with it. */
export type FieldProblem = readonly [field: string, message: string];
