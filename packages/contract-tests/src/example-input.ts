import type { OperationId } from '@doubletick-kit/contract';
import type { CaseInput } from './case.ts';
import { document, listOperations, type Media, type Parameter } from './schemas/document.ts';

const byId = new Map(listOperations(document).map((operation) => [operation.operationId, operation]));

/** A request that the document gives as an example: its body, the parameters that an operation requires, and others. */
export function exampleInput(id: OperationId, others: readonly string[] = []): CaseInput {
  const { parameters = [], requestBody } = byId.get(id) ?? {};
  const json = requestBody?.content?.['application/json'];
  const form = requestBody?.content?.['multipart/form-data'];
  return {
    path: examplesOf(parameters.filter((parameter) => parameter.in === 'path')) as Record<string, string>, // texts
    query: examplesOf(parameters.filter((one) => one.in === 'query' && (one.required || others.includes(one.name)))),
    ...(json ? { body: exampleOf(json) as object } : {}), // every body of the document is an object
    ...(form && !json ? { form: { file: new File(['example'], 'example.txt', { type: 'text/plain' }) } } : {}),
  };
}

function examplesOf(parameters: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, exampleOf(parameter)]));
}

function exampleOf({ example, examples = {} }: Media): unknown {
  return example ?? Object.values(examples)[0]?.value;
}
