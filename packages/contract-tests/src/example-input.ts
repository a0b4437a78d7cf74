import type { OperationId } from '@doubletick-kit/contract';
import type { CaseInput } from './case.ts';
import { document, listOperations, type Media, type Parameter } from './schemas/document.ts';

const byId = new Map(listOperations(document).map((operation) => [operation.operationId, operation]));

/** A request built from the document's examples: the body, the required parameters, and `others`. */
export function exampleInput(id: OperationId, others: readonly string[] = []): CaseInput {
  const { parameters = [], requestBody } = byId.get(id) ?? {};
  const json = requestBody?.content?.['application/json'];
  const form = requestBody?.content?.['multipart/form-data'];
  // Path parameters are strings, and every body of the document is an object.
  const path = examplesOf(parameters.filter((parameter) => parameter.in === 'path')) as Record<string, string>;
  const query = examplesOf(
    parameters.filter((one) => one.in === 'query' && (one.required || others.includes(one.name))),
  );
  if (json) return { path, query, body: exampleOf(json) as object };
  if (!form) return { path, query };
  return { path, query, form: { file: new File(['example'], 'example.txt', { type: 'text/plain' }) } };
}

/** Parameters that are optional individually, although an operation needs some of them. */
const needed: Partial<Record<OperationId, readonly string[]>> = {
  getCustomerDetails: ['phoneNumber'],
  listNotes: ['from', 'to'],
};

/** A request that succeeds in a new demo world. */
export function completeExample(id: OperationId): CaseInput {
  return exampleInput(id, needed[id]);
}

function examplesOf(parameters: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, exampleOf(parameter)]));
}

function exampleOf({ example, examples = {} }: Media): unknown {
  return example ?? Object.values(examples)[0]?.value;
}
