import { type Operation, type OperationId, operations } from '@doubletick-kit/contract';
import type { World } from '../../world/world.ts';
import type { Input } from '../environment.ts';
import type { Answer } from '../response/answer.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { readForm } from './read-form.ts';
import { readJsonBody } from './read-json-body.ts';

const form = 'multipart/form-data';

/** Reads the body of an operation that takes one, or says by 415, 413 or 400 why that is impossible. */
export async function readBody(call: IncomingRequest, id: OperationId, world: World): Promise<Input | Answer> {
  const operation: Operation = operations[id];
  const { requestContentTypes } = operation;
  if (requestContentTypes.length === 0) return {};
  const isForm =
    requestContentTypes.includes(form) &&
    (requestContentTypes.length === 1 || call.header('content-type')?.toLowerCase().startsWith(form));
  return isForm ? readForm(call, operation, world) : readJsonBody(call);
}
