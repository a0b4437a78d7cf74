import { type OperationId, type Violation, validateResponse } from '@doubletick-kit/contract';

/** What happens to an answer of the mock that breaks the document: the call throws, or it is counted and sent. */
export type Conformity = 'throw' | 'count';

/** An answer of the mock, about to be sent. */
export interface OwnAnswer {
  readonly operation: OperationId;
  readonly status: number;
  readonly body: unknown;
}

/** The mock's own answer breaks the document: a defect of the handler that is named. */
export class NonconformingAnswerError extends Error {
  override readonly name = 'NonconformingAnswerError';
}

/** Checks the mock's own answers. */
export class ConformityCheck {
  readonly #conformity: Conformity;
  readonly #counts = new Map<string, number>();

  constructor(conformity: Conformity) {
    this.#conformity = conformity;
  }

  /** How many answers broke the document, by operation and what was wrong. */
  get violations(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  /** @throws NonconformingAnswerError naming operation, status, JSON pointer and problem, where violations throw. */
  async check(answer: OwnAnswer): Promise<void> {
    const problems = await findProblems(answer, this.#conformity === 'throw');
    const [first] = problems;
    if (first === undefined) return;
    const summary = `${answer.operation} ${answer.status}: ${first}`;
    if (this.#conformity === 'throw') {
      throw new NonconformingAnswerError(
        `The mock's own answer breaks the document. Handler ${answer.operation}, status ${answer.status}: ${problems.join('; ')}`,
      );
    }
    this.#counts.set(summary, (this.#counts.get(summary) ?? 0) + 1);
  }
}

/** Kept, because a second `import()` of a module takes longer than the check. */
let undeclaredFields: Promise<typeof import('./undeclared-fields.ts')> | undefined;

async function findProblems({ operation, status, body }: OwnAnswer, isClosed: boolean): Promise<string[]> {
  // Every answer of the mock with a body is JSON.
  const contentType = body === undefined ? undefined : 'application/json';
  const violations = await validateResponse(operation, { status, contentType, body });
  const problems = violations.map(describe);
  if (!isClosed || problems.length > 0) return problems;
  // A server that only counts violations never needs the document for this.
  undeclaredFields ??= import('./undeclared-fields.ts');
  const { findUndeclaredFields } = await undeclaredFields;
  return findUndeclaredFields(operation, status, body).map((pointer) => `${pointer} is not declared`);
}

/** Says what is wrong without the value, which may be a number or a text of somebody. */
function describe({ pointer, keyword, expected }: Violation): string {
  return `${pointer || 'the answer'} breaks ${keyword} ${JSON.stringify(expected ?? null)}`;
}
