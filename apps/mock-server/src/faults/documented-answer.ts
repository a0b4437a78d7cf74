import { type OperationId, operations } from '@doubletick-kit/contract';
import openapi from '@doubletick-kit/openapi/doubletick.json' with { type: 'json' };

/** An answer of the document: a status with the body of one of its examples. */
export interface DocumentedAnswer {
  readonly code: number;
  /** The name of the example; `default` for the only one. */
  readonly example: string;
  readonly body: unknown;
}

interface Content {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Content>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Readonly<Record<string, Response>> }>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
}

const document = openapi as unknown as Document; // its exact type is irrelevant beyond what is used above

/** Prism's name of an example that has none. */
const unnamed = 'default';

/** The answers that the document shows for an operation, in the order of its statuses. */
export function documentedAnswers(id: OperationId): readonly DocumentedAnswer[] {
  const { method, path } = operations[id];
  const responses = document.paths[path]?.[method.toLowerCase()]?.responses ?? {};
  return Object.entries(responses).flatMap(([code, response]) => {
    const name = response.$ref?.replace('#/components/responses/', '');
    const { content = {} } = (name === undefined ? response : document.components.responses[name]) ?? {};
    return Object.values(content).flatMap((shown) => examplesOf(shown, Number(code)));
  });
}

function examplesOf({ example, examples }: Content, code: number): DocumentedAnswer[] {
  if (example !== undefined) return [{ code, example: unnamed, body: example }];
  return Object.entries(examples ?? {}).map(([name, { value }]) => ({ code, example: name, body: value }));
}

/** Finds the answer with a status, an example, or both. The first one counts. */
export function findDocumented(
  answers: readonly DocumentedAnswer[],
  wanted: { readonly code?: number | undefined; readonly example?: string | undefined },
): DocumentedAnswer | undefined {
  return answers.find(({ code, example }) => code === (wanted.code ?? code) && example === (wanted.example ?? example));
}

/** What the document has instead of an example that it does not have: `200 default; 403 forbidden, feature`. */
export function listExamples(answers: readonly DocumentedAnswer[]): string {
  const byCode = Map.groupBy(answers, ({ code }) => code);
  return [...byCode].map(([code, ones]) => `${code} ${ones.map(({ example }) => example).join(', ')}`).join('; ');
}
