import { type Refusal, refuse } from './refusal.ts';

/** How the world behaves where the sources disagree or are silent. */
export interface WorldOptions {
  readonly assign: {
    /** Assigning a chat that has an assignee, without `reassign`: keep the assignee and succeed, or refuse with 422. */
    readonly whenAssigned: 'keep' | 'refuse';
  };
  /** Whose word counts where the sources name several statuses of one success, such as 200 and 201 of assigning. */
  readonly successStatus: 'help-centre' | 'reference' | 'guide';
}

/** Options to change; the others keep their value. */
export interface WorldOptionsInput {
  assign?: { whenAssigned?: WorldOptions['assign']['whenAssigned'] };
  successStatus?: WorldOptions['successStatus'];
}

/** The options of a mock that is asked for nothing else. */
export const defaultOptions: WorldOptions = { assign: { whenAssigned: 'keep' }, successStatus: 'help-centre' };

type Choices = { readonly [name: string]: Choices | readonly string[] };

const choices: Choices = {
  assign: { whenAssigned: ['keep', 'refuse'] },
  successStatus: ['help-centre', 'reference', 'guide'],
};

/** Reads options of unknown origin on top of others; refuses an unknown option or value by its name. */
export function readOptions(input: unknown, base: WorldOptions): WorldOptions | Refusal<400> {
  const problem = findProblem(input, choices, 'options');
  if (problem) return refuse(400, problem);
  const { assign, successStatus } = input as WorldOptionsInput; // its names and values were all looked up above
  return {
    assign: { whenAssigned: assign?.whenAssigned ?? base.assign.whenAssigned },
    successStatus: successStatus ?? base.successStatus,
  };
}

function findProblem(input: unknown, known: Choices, path: string): string | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return `${path} must be an object`;
  for (const [name, value] of Object.entries(input)) {
    const choice = Object.hasOwn(known, name) ? known[name] : undefined;
    const option = `${path}.${name.slice(0, 40)}`;
    if (choice === undefined) return `${option} is not an option; known: ${Object.keys(known).join(', ')}`;
    if (value === undefined) continue;
    const problem = isList(choice)
      ? !choice.includes(value) && `${option} must be one of the following values: ${choice.join(', ')}`
      : findProblem(value, choice, option);
    if (problem) return problem;
  }
  return undefined;
}

function isList(choice: Choices | readonly string[]): choice is readonly string[] {
  return Array.isArray(choice);
}
