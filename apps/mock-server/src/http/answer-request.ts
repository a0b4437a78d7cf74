import { type OperationId, operations } from '@doubletick-kit/contract';
import type { HostedWorld } from '../hosted-world.ts';
import { answerOperation } from './answer-operation.ts';
import type { AppDeps } from './environment.ts';
import { authenticate } from './request/authenticate.ts';
import { closestOperation } from './request/closest-operation.ts';
import { findOperation } from './request/find-operation.ts';
import type { IncomingRequest } from './request/incoming-request.ts';
import { readBody } from './request/read-body.ts';
import type { Answer } from './response/answer.ts';

/** Answers a call of the API. */
export type AnswerRequest = (call: IncomingRequest) => Promise<Answer>;

/** What is known of a call when it has been answered. */
interface Progress {
  operation?: OperationId;
  hosted?: HostedWorld | undefined;
}

/**
 * Answers calls of the operations and notes each in the journal of its world; one without a known key in that of the
 * first world. The first thing that is wrong is what a call is answered: path, method, key, permission, body, document,
 * limit, rule.
 */
export function createAnswerRequest(deps: AppDeps): AnswerRequest {
  return async function answerRequest(call) {
    const progress: Progress = {};
    let status = 500;
    let closest: string | undefined;
    try {
      const answer = await answerInOrder(deps, call, progress);
      status = answer.status;
      if (progress.operation === undefined) closest = closestOperation(call.method, call.path);
      return closest === undefined ? answer : withHint(answer, `The closest operation is ${closest}.`);
    } finally {
      const { operation, hosted: { journal, world } = deps.worlds.first } = progress;
      journal.record({
        at: world.now(),
        method: call.method,
        path: call.path + call.search,
        status,
        ...(operation === undefined ? {} : { operation }),
        ...(closest === undefined ? {} : { closest }),
      });
    }
  };
}

async function answerInOrder(
  { worlds, conformity }: AppDeps,
  call: IncomingRequest,
  progress: Progress,
): Promise<Answer> {
  const found = findOperation(call.method, call.path);
  if ('status' in found) return found;
  progress.operation = found.id;
  const access = authenticate(worlds, operations[found.id], call);
  progress.hosted = access.hosted;
  if (access.refusal) return access.refusal;
  const { hosted } = access;
  const input = await readBody(call, found.id, hosted.world);
  if ('status' in input) return input;
  // The world may have been replaced while the body arrived.
  return answerOperation(conformity, { ...found, call, input, world: hosted.runDue() });
}

function withHint(answer: Answer, hint: string): Answer {
  return { ...answer, headers: { ...answer.headers, 'x-mock-hint': hint } };
}
