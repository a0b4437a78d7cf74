import type { Outcome } from '../audit/audit-record.ts';
import { meaningOf } from '../idempotency/claim.ts';
import { type ProblemCode, ProblemError } from '../problem.ts';
import type { UpstreamFile, UpstreamProblem, UpstreamResult } from '../upstream/upstream.ts';
import { answerHeaders } from './answer-headers.ts';
import type { AllowedOperation } from './authorize.ts';
import { deliver } from './deliver.ts';
import { type Exchange, roundMs } from './exchange.ts';
import type { Answer } from './inbound.ts';
import { laneOf } from './lane-of.ts';
import type { Ports } from './ports.ts';
import { type Ending, recordEnd } from './record.ts';

/** Forwards a request. How it ended is on disk before the response is sent. */
export async function forward(
  exchange: Exchange,
  { canonical, upload, rendered }: AllowedOperation,
  ports: Ports,
): Promise<Answer> {
  const { operation } = canonical;
  const { inbound } = exchange;
  const sentAt = ports.elapsed();
  exchange.wasSent = true;
  const result = await ports.upstream.send({
    operation,
    path: rendered.path,
    body: upload?.open() ?? rendered.body,
    contentType: upload?.contentType ?? (rendered.body === null ? undefined : 'application/json'),
    contentLength: upload?.contentLength,
    accept: inbound.header('accept'),
    requestId: exchange.id,
    team: exchange.owner?.team ?? '',
    lane: laneOf(exchange, operation.audit.class),
    gone: inbound.gone,
  });
  noteResult(exchange, result, ports.elapsed() - sentAt);
  if (result.kind === 'problem') throw new UpstreamRefusal(result);

  const { status, headers } = result;
  exchange.retryAfterMs = readRetryAfter(headers['retry-after'], ports.now());
  const outcome = outcomeOf(exchange, status);
  const wasGone = inbound.gone.aborted;
  const body = status === 204 || status === 205 ? null : result.body;
  const responseBytes = body?.length ?? 0;
  const ending: Ending = wasGone
    ? { status, outcome: 'aborted', reason: 'client-gone', responseBytes }
    : { status, outcome, reason: null, responseBytes };
  try {
    await recordEnd(exchange, ports, { ...ending, answer: { status, headers, body: result.body } });
  } catch (error) {
    result.release();
    throw error;
  }
  return deliver(exchange, ports, {
    ending,
    wasGone,
    answer: {
      status,
      headers: { ...headers, ...answerHeaders(exchange, ports) },
      body,
    },
    release: result.release,
  });
}

/** Without a slot, or with an open breaker, no request to DoubleTick began. */
const unasked: ReadonlySet<ProblemCode> = new Set(['gateway-busy', 'upstream-unavailable']);

/** Notes what the upstream did, for the record and for what was reserved. */
export function noteResult(exchange: Exchange, result: UpstreamResult | UpstreamFile, ms: number): void {
  const wasAsked = result.kind !== 'problem' || result.wasSent || !unasked.has(result.code);
  exchange.upstreamStatus = result.status;
  exchange.upstreamLatencyMs = wasAsked ? roundMs(ms) : null;
  exchange.upstreamAttempts = result.attempts;
  exchange.wasSent = result.kind !== 'problem' || result.wasSent;
  if (result.kind === 'problem') exchange.upstreamBytes = result.receivedBytes;
}

/** A number of seconds or a date. @see RFC 9110, section 10.2.3 */
function readRetryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const ms = /^\d{1,6}$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 86_400_000) : null;
}

/** With an idempotency key, the record says what a repeated request gets to hear. */
function outcomeOf({ holdsKey }: Exchange, status: number): Outcome {
  if (status < 300) return 'success';
  return holdsKey && meaningOf(status) === 'unknown' ? 'unknown' : 'failure';
}

/** The upstream's problem on its way to the one place that records and answers problems. */
export class UpstreamRefusal extends ProblemError {
  readonly result: UpstreamProblem;

  constructor(result: UpstreamProblem) {
    const { code, what, reason = code, retryAfterSeconds } = result;
    super(code, `${what}.`, { reason, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) });
    this.result = result;
  }
}
