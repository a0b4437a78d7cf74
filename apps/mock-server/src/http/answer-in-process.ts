import { realTime } from '../webhooks/real-time.ts';
import type { AnswerRequest } from './answer-request.ts';
import type { IncomingRequest } from './request/incoming-request.ts';
import { respondInProcess } from './respond-in-process.ts';
import { toResponse } from './response/answer.ts';

/** A request that came over no socket, given what is run after its answer. */
export type RequestInProcess = (afterAnswer: IncomingRequest['afterAnswer']) => IncomingRequest;

/** Answers requests to the API that come from this process. */
export type AnswerInProcess = (request: RequestInProcess, caller: AbortSignal) => Promise<Response>;

/** Answers in process. The promise rejects with a `FetchFailure` where an injected fault leaves the request without an answer. */
export function createAnswerInProcess(answerRequest: AnswerRequest, closing: AbortSignal | undefined): AnswerInProcess {
  return async function answerInProcess(request, caller) {
    const tasks: (() => void)[] = [];
    try {
      const written = await answerRequest(request((run) => tasks.push(run)));
      const { transmission } = written;
      if (!transmission) return toResponse(written);
      return await respondInProcess(written, transmission, { caller, mock: closing });
    } finally {
      // The caller gets its answer first.
      if (tasks.length > 0) realTime.setImmediate(() => runAll(tasks));
    }
  };
}

function runAll(tasks: readonly (() => void)[]): void {
  for (const run of tasks) run();
}
