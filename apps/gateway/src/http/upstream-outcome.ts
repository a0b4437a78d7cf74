import type { Operation } from '@doubletick-kit/contract';
import type { Outcome } from '../audit/audit-record.ts';
import type { ProblemCode } from '../problem.ts';
import type { UpstreamProblem } from '../upstream/upstream-result.ts';

/** The problems after which it is certain that the upstream did not act. */
const settled: ReadonlySet<ProblemCode> = new Set(['upstream-unreachable', 'upstream-auth-failed']);

/** Decides what the audit log says of a forwarded request that ended in a problem. */
export function outcomeOfProblem(operation: Operation, code: ProblemCode): Outcome {
  return settled.has(code) || operation.safety === 'safe' ? 'failure' : 'unknown';
}

/** Tells the client what happened to which operation, and what to do next. */
export function explainUpstreamProblem(operation: Operation, { code, what }: UpstreamProblem): string {
  return `${what}: ${operation.id}. ${adviceFor(operation, code)}`;
}

function adviceFor(operation: Operation, code: ProblemCode): string {
  if (code === 'upstream-auth-failed') {
    return 'Your key is fine. Whoever runs the gateway has to check DOUBLETICK_API_KEY.';
  }
  if (outcomeOfProblem(operation, code) === 'unknown') {
    return 'The outcome is unknown: it may have taken effect, so check before you repeat it.';
  }
  return operation.safety === 'safe' ? 'Reading again is safe.' : 'It was not sent, so repeating it is safe.';
}
