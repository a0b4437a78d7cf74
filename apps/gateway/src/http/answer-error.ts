import type { ErrorHandler } from 'hono';
import type { Deps } from '../deps.ts';
import { ProblemError, problemResponse, problems } from '../problem.ts';
import type { RequestRecorder } from './request-recorder.ts';
import type { GatewayEnv, TrackedRequest } from './tracked-request.ts';
import { outcomeOfProblem } from './upstream-outcome.ts';

/** Records a request that ended in an error, then answers it. */
export function answerError(recorder: RequestRecorder, deps: Pick<Deps, 'warn'>): ErrorHandler<GatewayEnv> {
  return function answerError(error, c) {
    return refuse(c.get('request'), toProblem(error, deps), recorder);
  };
}

/** Records that a request ended in a problem, then returns the problem as a response. */
export async function refuse(
  request: TrackedRequest,
  problem: ProblemError,
  recorder: RequestRecorder,
): Promise<Response> {
  return problemResponse(await record(request, problem, recorder), request.requestId);
}

async function record(
  request: TrackedRequest,
  problem: ProblemError,
  recorder: RequestRecorder,
): Promise<ProblemError> {
  // The log has just failed; another attempt would only delay the response.
  if (problem.code === 'audit-unavailable') return problem;
  const outcome = request.isBegun && request.operation ? outcomeOfProblem(request.operation, problem.code) : 'denied';
  try {
    await recorder.finish(request, { status: problems[problem.code].status, outcome, reason: problem.reason });
    return problem;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

function toProblem(error: unknown, { warn }: Pick<Deps, 'warn'>): ProblemError {
  if (error instanceof ProblemError) return error;
  // The message may contain what the client sent; the class and the code never do.
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? ` ${error.code}` : '';
  warn(`internal-error: ${name}${code}`);
  const detail = 'The gateway failed to process this request. Report the request ID to its operator.';
  return new ProblemError('internal-error', detail, { cause: error });
}
