import { type OperationId, operations } from '@doubletick-kit/contract';
import type { HostedWorld } from '../hosted-world.ts';
import { answerOperation } from './answer-operation.ts';
import type { AppDeps } from './environment.ts';
import { authenticate } from './request/authenticate.ts';
import { closestOperation, findOperation } from './request/find-operation.ts';
import type { IncomingRequest } from './request/incoming-request.ts';
import { readBody } from './request/read-body.ts';
import type { Answer } from './response/answer.ts';
import { compact } from './wire/compact.ts';

/** Answers a request to the API. */
export type AnswerRequest = (request: IncomingRequest) => Promise<Answer>;

/** What is known of a request once it has been answered. */
interface Progress {
  operation?: OperationId;
  hosted?: HostedWorld | undefined;
}

/**
 * Answers requests and records each in the journal of its world, or of the first world where the key opens none. The
 * answer names the first thing that is wrong: path, method, key, permission, body, document, limit, rule.
 */
export function createAnswerRequest(deps: AppDeps): AnswerRequest {
  return async function answerRequest(request) {
    const progress: Progress = {};
    let status = 500;
    let closest: string | undefined;
    try {
      const answer = await answerInOrder(deps, request, progress);
      status = answer.status;
      if (progress.operation === undefined) closest = closestOperation(request.method, request.path);
      return closest === undefined ? answer : withHint(answer, `The closest operation is ${closest}.`);
    } finally {
      const { operation, hosted = deps.worlds.first } = progress;
      const { method, path, search } = request;
      const at = hosted.world.now();
      const entry = { at, method, path: path + search, status, operation, closest };
      // A request that its caller took back was never answered.
      if (!request.signal?.aborted) hosted.journal.record(compact(entry));
    }
  };
}

async function answerInOrder(
  { worlds, conformity }: AppDeps,
  request: IncomingRequest,
  progress: Progress,
): Promise<Answer> {
  const found = findOperation(request.method, request.path);
  if ('status' in found) return found;
  progress.operation = found.id;
  const access = authenticate(worlds, operations[found.id], request);
  progress.hosted = access.hosted;
  if (access.refusal) return access.refusal;
  const { hosted } = access;
  const input = await readBody(request, found.id, hosted.world);
  if ('status' in input) return input;
  // The world may have been replaced while the body arrived.
  return answerOperation(conformity, { ...found, request, input, world: hosted.runDue() });
}

function withHint(answer: Answer, hint: string): Answer {
  return { ...answer, headers: { ...answer.headers, 'x-mock-hint': hint } };
}
