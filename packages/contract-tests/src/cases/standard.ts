import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import type { Case } from '../case.ts';
import { exampleInput } from '../example-input.ts';

const tooLarge = '9'.repeat(1_100_000);

/** Requests that every operation refuses before it interprets its input. */
export const standardCases: readonly Case[] = Object.values<Operation>(operations).flatMap((operation) => [
  ...refusedKeys(operation),
  ...refusedBodies(operation),
]);

function refusedKeys(operation: Operation): Case[] {
  const id = operation.id as OperationId; // the catalogue is keyed by them
  const common = { operation: id, input: exampleInput(id) };
  return [
    { ...common, status: 401, because: 'the API key is invalid', key: 'wrong', gatewayProblem: 'invalid-key' },
    {
      ...common,
      status: 403,
      because: 'the API key has no permissions',
      key: 'without-permissions',
      answer: { reason: 'FORBIDDEN' },
    },
  ];
}

function refusedBodies(operation: Operation): Case[] {
  if (!operation.requestContentTypes.includes('application/json')) return [];
  const id = operation.id as OperationId; // the catalogue is keyed by them
  const common = { operation: id };
  const example = exampleInput(id);
  return [
    {
      ...common,
      status: 413,
      because: 'the body is over 1 MiB',
      input: { ...example, body: { ...example.body, padding: tooLarge } },
      gatewayProblem: 'body-too-large',
    },
    {
      ...common,
      status: 415,
      because: 'the body is not JSON',
      input: example,
      contentType: 'text/plain',
      gatewayProblem: 'unsupported-media-type',
    },
  ];
}
