import { type OperationId, type Violation, validateResponse } from '@doubletick-kit/contract';

/** What happens to an answer that violates the document: the request throws, or the answer is counted and sent. */
export type Conformity = 'throw' | 'count';

/** An answer of the mock, about to be sent. */
export interface OwnAnswer {
  readonly operation: OperationId;
  readonly status: number;
  readonly body: unknown;
}

/** An answer of the mock violates the document, which is a defect of the named handler. */
export class NonconformingAnswerError extends Error {
  override readonly name = 'NonconformingAnswerError';
}

/** Checks answers of the mock against the document. */
export class ConformityCheck {
  readonly #conformity: Conformity;
  readonly #counts = new Map<string, number>();

  constructor(conformity: Conformity) {
    this.#conformity = conformity;
  }

  /** How many answers violated the document, by operation and problem. */
  get violations(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  /** @throws NonconformingAnswerError with operation, status, JSON pointer and problem, where violations throw */
  async check(answer: OwnAnswer): Promise<void> {
    const problems = await findProblems(answer, this.#conformity === 'throw');
    const [first] = problems;
    if (first === undefined) return;
    const summary = `${answer.operation} ${answer.status}: ${first}`;
    if (this.#conformity === 'throw') {
      throw new NonconformingAnswerError(
        `An answer of the mock violates the OpenAPI document. Handler ${answer.operation}, status ${answer.status}: ${problems.join('; ')}`,
      );
    }
    this.#counts.set(summary, (this.#counts.get(summary) ?? 0) + 1);
  }
}

/** Kept because a second `import()` of a module takes longer than the check. */
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

/** Says what is wrong, but not with which value: it may be someone's phone number or message. */
function describe({ pointer, keyword, expected }: Violation): string {
  return `${pointer || 'the answer'} violates ${keyword} ${JSON.stringify(expected ?? null)}`;
}
