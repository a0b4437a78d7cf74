import { operations } from '@doubletick-kit/contract';
import type { Finding } from '../idempotency/resolution-plan.ts';
import type { Gone } from '../pipeline/inbound.ts';
import type { Upstream } from './upstream.ts';

const operation = operations.getMessageStatus;
const neverGone: Gone = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };

/** Asks DoubleTick whether it knows a message, for the gateway itself. */
export async function askMessageStatus(upstream: Upstream, messageId: string, requestId: string): Promise<Finding> {
  const result = await upstream.send({
    operation,
    path: `${operation.path}?messageId=${encodeURIComponent(messageId)}`,
    body: null,
    contentType: undefined,
    contentLength: undefined,
    accept: 'application/json',
    requestId,
    team: '',
    // Of no team: a name cannot be empty.
    lane: '\nmessage-status',
    gone: neverGone,
    // A few questions, which pause by themselves, and which the answers to waiting callers depend on.
    isOwn: true,
  });
  if (result.kind === 'problem') return 'unclear';
  result.release();
  if (result.status === 404) return 'missing';
  return result.status < 300 ? 'found' : 'unclear';
}
