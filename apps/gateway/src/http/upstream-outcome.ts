import type { Operation } from '@doubletick-kit/contract';
import type { Outcome } from '../audit/audit-record.ts';
import type { ProblemCode } from '../problem.ts';
import type { UpstreamProblem } from '../upstream/upstream-result.ts';

/** Problems after which it is certain that the upstream did nothing. */
const settled: ReadonlySet<ProblemCode> = new Set(['upstream-unreachable', 'upstream-auth-failed']);

/** The recorded outcome of a forwarded request that ended in a problem. */
export function outcomeOfProblem(operation: Operation, code: ProblemCode): Outcome {
  return settled.has(code) || operation.safety === 'safe' ? 'failure' : 'unknown';
}

/** Says what happened, to which operation, and what to do next. */
export function explainUpstreamProblem(operation: Operation, { code, what }: UpstreamProblem): string {
  return `${what}. ${adviceFor(operation, code)}`;
}

function adviceFor(operation: Operation, code: ProblemCode): string {
  const { id, safety } = operation;
  if (code === 'upstream-auth-failed') {
    return `${id} was not carried out. Your key is valid; the gateway's operator must check DOUBLETICK_API_KEY.`;
  }
  if (outcomeOfProblem(operation, code) === 'unknown') {
    return `The outcome of ${id} is unknown: it may have taken effect, so check before you retry.`;
  }
  return `${id} ${safety === 'safe' ? 'only reads' : 'was not sent'}, so retrying is safe.`;
}
