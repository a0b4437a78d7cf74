import type { ErrorHandler } from 'hono';
import type { Deps } from '../deps.ts';
import { ProblemError, problemResponse, problems } from '../problem.ts';
import type { Call, GatewayEnv } from './call.ts';
import type { CallRecorder } from './call-recorder.ts';
import { outcomeOfProblem } from './upstream-outcome.ts';

/** Ends every call that was thrown out of its way: recorded first, then answered. */
export function answerError(recorder: CallRecorder, deps: Pick<Deps, 'warn'>): ErrorHandler<GatewayEnv> {
  return function answerError(error, c) {
    return refuse(c.get('call'), toProblem(error, deps), recorder);
  };
}

/** Records a call as ended by a problem and words the answer. */
export async function refuse(call: Call, problem: ProblemError, recorder: CallRecorder): Promise<Response> {
  return problemResponse(await record(call, problem, recorder), call.requestId);
}

async function record(call: Call, problem: ProblemError, recorder: CallRecorder): Promise<ProblemError> {
  // The log has just failed; trying again would only hold up the answer.
  if (problem.code === 'audit-unavailable') return problem;
  const outcome = call.isBegun && call.operation ? outcomeOfProblem(call.operation, problem.code) : 'denied';
  try {
    await recorder.finish(call, { status: problems[problem.code].status, outcome, reason: problem.reason });
    return problem;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

function toProblem(error: unknown, { warn }: Pick<Deps, 'warn'>): ProblemError {
  if (error instanceof ProblemError) return error;
  // A message may hold what the client sent; the class and the code never do.
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? ` ${error.code}` : '';
  warn(`internal-error: ${name}${code}`);
  const detail = 'The gateway failed on this call. Tell whoever runs it the request id.';
  return new ProblemError('internal-error', detail, { cause: error });
}
