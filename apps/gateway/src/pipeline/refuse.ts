import type { Outcome } from '../audit/audit-record.ts';
import { type ProblemCode, ProblemError, problemAnswer, problems } from '../problem.ts';
import { answerHeaders } from './answer-headers.ts';
import { deliver } from './deliver.ts';
import type { Exchange } from './exchange.ts';
import { UpstreamRefusal } from './forward.ts';
import type { Answer } from './inbound.ts';
import type { Ports } from './ports.ts';
import { countEnd, type Ending, recordEnd } from './record.ts';
import { safetyOf } from './safety.ts';

/** Records a request that ended in an error, then answers it. */
export async function refuse(exchange: Exchange, ports: Ports, error: unknown): Promise<Answer> {
  const problem = explain(exchange, toProblem(error, ports));
  const status = problems[problem.code].status;
  const wasGone = exchange.inbound.gone.aborted;
  const answer = problemAnswer(problem, exchange.id);
  const ending = { ...endingOf(exchange, problem, status), responseBytes: Buffer.byteLength(answer.body) };
  // The journal has just failed; another attempt would only delay the response.
  const isUnrecorded = problem.code === 'audit-unavailable' || isCounted(exchange, ports, { ending, problem });
  if (isUnrecorded) {
    countEnd(exchange, ports, ending);
    return withHeaders(exchange, ports, answer);
  }
  try {
    await recordEnd(exchange, ports, ending);
  } catch (failure) {
    const unrecorded = toProblem(failure, ports);
    countEnd(exchange, ports, endingOf(exchange, unrecorded, problems[unrecorded.code].status));
    return withHeaders(exchange, ports, problemAnswer(unrecorded, exchange.id));
  }
  warnOperator(exchange, ports, problem);
  return deliver(exchange, ports, { ending, answer: withHeaders(exchange, ports, answer), wasGone });
}

/** Whether it is only counted, as many alike of this address. */
function isCounted(
  { inbound }: Exchange,
  { denials }: Ports,
  { ending, problem }: { ending: Ending; problem: ProblemError },
): boolean {
  return ending.outcome === 'denied' && denials.admit(inbound.address, problem.reason) === 'counted';
}

function withHeaders(exchange: Exchange, ports: Ports, answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, ...answerHeaders(exchange, ports) } };
}

const needsOperator = new Set<ProblemCode>(['upstream-unreachable', 'upstream-auth-failed', 'upstream-key-exposed']);

/** Prints what only the operator can mend. */
export function warnOperator(exchange: Exchange, { warn }: Pick<Ports, 'warn'>, problem: ProblemError): void {
  if (needsOperator.has(problem.code)) warn(`${problem.code}: request ${exchange.id}. ${problem.message}`);
}

function endingOf(exchange: Exchange, problem: ProblemError, status: number): Ending {
  const outcome = outcomeOf(exchange, problem);
  const isGone = exchange.inbound.gone.aborted && outcome !== 'unknown';
  return { status, outcome: isGone ? 'aborted' : outcome, reason: isGone ? 'client-gone' : problem.reason };
}

function outcomeOf(exchange: Exchange, problem: ProblemError): Outcome {
  if (!(problem instanceof UpstreamRefusal)) {
    if (exchange.hasIntent) return 'unknown';
    return exchange.upstreamStatus === null ? 'denied' : 'failure';
  }
  const { code, wasSent } = problem.result;
  const isSettled = !wasSent || code === 'upstream-auth-failed' || safetyOf(exchange.operation) === 'safe';
  return isSettled ? 'failure' : 'unknown';
}

/** Adds what to do next: it depends on whether the upstream may have acted. */
function explain(exchange: Exchange, problem: ProblemError): ProblemError {
  if (!(problem instanceof UpstreamRefusal)) return problem;
  const { what, code, wasSent } = problem.result;
  return new UpstreamRefusal({ ...problem.result, what: `${what}. ${adviceFor(exchange, code, wasSent)}` });
}

function adviceFor({ operation }: Exchange, code: ProblemCode, wasSent: boolean): string {
  if (code === 'upstream-auth-failed') {
    return `${operation} was not carried out. Your key is valid; the gateway's operator must check DOUBLETICK_API_KEY`;
  }
  if (!wasSent) return `${operation} was not sent, so retrying is safe`;
  if (safetyOf(operation) === 'safe') return `${operation} only reads, so retrying is safe`;
  return `The outcome of ${operation} is unknown: it may have taken effect, so check before you retry`;
}

function toProblem(error: unknown, { warn }: Pick<Ports, 'warn'>): ProblemError {
  if (error instanceof ProblemError) return error;
  // The message may contain what the client sent; the class and the code never do.
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? ` ${error.code}` : '';
  warn(`internal-error: ${name}${code}`);
  const detail = 'The gateway failed to process this request. Report the request ID to its operator.';
  return new ProblemError('internal-error', detail, { cause: error });
}
