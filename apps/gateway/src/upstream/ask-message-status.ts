import { operations } from '@doubletick-kit/contract';
import type { Finding } from '../idempotency/resolution-plan.ts';
import type { LimitGate } from '../limits/limit-gate.ts';
import { enterOwnQuestion } from '../limits/own-question.ts';
import type { Gone } from '../pipeline/inbound.ts';
import type { Upstream } from './upstream.ts';

const operation = operations.getMessageStatus;
const neverGone: Gone = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };

interface AskDeps {
  upstream: Pick<Upstream, 'send'>;
  limits: LimitGate;
  createId(): string;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * Asks DoubleTick whether it knows a message, for the gateway itself. The question counts in DoubleTick's limit as those of
 * the teams do; if it has to wait for its turn there, nothing is asked.
 */
export async function askMessageStatus(messageId: string, deps: AskDeps): Promise<Finding> {
  const admission = await enterOwnQuestion(deps.limits, deps.now());
  if (admission.kind !== 'admitted' && admission.kind !== 'unlimited') return 'not-asked';
  const { finding, ...end } = await ask(messageId, deps);
  if (admission.kind === 'admitted') admission.settle({ ...end, retryAfterMs: null });
  return finding;
}

async function ask(messageId: string, { upstream, createId }: AskDeps) {
  const result = await upstream.send({
    operation,
    path: `${operation.path}?messageId=${encodeURIComponent(messageId)}`,
    body: null,
    contentType: undefined,
    contentLength: undefined,
    accept: 'application/json',
    requestId: createId(),
    team: '',
    // Of no team: a name cannot be empty.
    lane: '\nmessage-status',
    gone: neverGone,
    // A few questions, which pause by themselves, and which the answers to waiting callers depend on.
    isOwn: true,
  });
  const { status } = result;
  if (result.kind === 'problem') {
    return { finding: 'unclear', wasSent: result.wasSent, upstreamStatus: status } as const;
  }
  result.release();
  return { finding: readFinding(result.status), wasSent: true, upstreamStatus: status };
}

function readFinding(status: number): Finding {
  if (status === 404) return 'missing';
  return status < 300 ? 'found' : 'unclear';
}
