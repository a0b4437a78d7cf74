import { serverTiming } from '../http/server-timing.ts';
import type { Answer } from '../pipeline/inbound.ts';
import { ProblemError, problemAnswer } from '../problem.ts';

/** For what the handler could not foresee, after a time. */
export function internalError(requestId: string, totalMs: number): Answer & { body: string } {
  const detail = 'The gateway failed to answer. The request may have been forwarded: look it up before you retry.';
  const answer = problemAnswer(new ProblemError('internal-error', detail), requestId);
  return { ...answer, headers: { ...answer.headers, 'server-timing': serverTiming(totalMs, null) } };
}
