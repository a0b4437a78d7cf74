import type { Answer } from '../pipeline/inbound.ts';
import { ProblemError, problemAnswer } from '../problem.ts';

/** For what the handler could not foresee. */
export function internalError(requestId: string): Answer & { body: string } {
  const detail = 'The gateway failed to answer. The request may have been forwarded: look it up before you retry.';
  return problemAnswer(new ProblemError('internal-error', detail), requestId);
}
