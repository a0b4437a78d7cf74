import { type OperationId, operations } from '@doubletick-kit/contract';
import type { Account } from '../account.ts';
import { callOperation } from './call-operation.ts';
import type { AppDeps } from './environment.ts';
import { authenticate } from './request/authenticate.ts';
import { closestOperation } from './request/closest-operation.ts';
import { findOperation } from './request/find-operation.ts';
import type { IncomingCall } from './request/incoming-request.ts';
import { readBody } from './request/read-body.ts';
import type { Answer } from './response/answer.ts';

/** Answers a call of the API. */
export type AnswerCall = (call: IncomingCall) => Promise<Answer>;

/** What is known of a call when it has been answered. */
interface Progress {
  operation?: OperationId;
  account?: Account | undefined;
}

/**
 * Answers calls of the operations and notes each in the journal of its world; one without a known key in that of the
 * first world. The first thing that is wrong is what a call is answered: path, method, key, permission, body, document,
 * limit, rule.
 */
export function createAnswerCall(deps: AppDeps): AnswerCall {
  return async function answerCall(call) {
    const progress: Progress = {};
    let status = 500;
    let closest: string | undefined;
    try {
      const answer = await answerInOrder(deps, call, progress);
      status = answer.status;
      if (progress.operation === undefined) closest = closestOperation(call.method, call.path);
      return closest === undefined ? answer : withHint(answer, `The closest operation is ${closest}.`);
    } finally {
      const { operation, account: { journal, world } = deps.worlds.first } = progress;
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

async function answerInOrder({ worlds, conformity }: AppDeps, call: IncomingCall, progress: Progress): Promise<Answer> {
  const found = findOperation(call.method, call.path);
  if ('status' in found) return found;
  progress.operation = found.id;
  const access = authenticate(worlds, operations[found.id], call);
  progress.account = access.account;
  if (access.refusal) return access.refusal;
  const { account } = access;
  const input = await readBody(call, found.id, account.world);
  if ('status' in input) return input;
  // The world may have been replaced while the body came in.
  return callOperation(conformity, { ...found, call, input, world: account.world });
}

function withHint(answer: Answer, hint: string): Answer {
  return { ...answer, headers: { ...answer.headers, 'x-mock-hint': hint } };
}
