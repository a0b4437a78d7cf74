import type { Caller } from '../keys/key-record.ts';
import type { Admission, LimitStatus } from '../limits/limit-gate.ts';
import { rateLimitHeaders } from '../limits/rate-limit-headers.ts';
import { type ProblemCode, ProblemError } from '../problem.ts';
import type { Exchange } from './exchange.ts';
import type { Ports } from './ports.ts';
import type { ValidRequest } from './validate.ts';

/**
 * Takes from every limit that counts the request, or from none. On the way out, whichever it is, what was taken for a
 * request that DoubleTick never saw is given back.
 */
export async function applyLimits(
  exchange: Exchange,
  ports: Ports,
  { caller, request }: { caller: Caller; request: ValidRequest },
): Promise<void> {
  const entered = ports.limits.enter({ caller, request: request.forPolicy, number: numberOf(exchange, request) });
  const admission = 'then' in entered ? await entered : entered;
  if (admission.kind === 'unlimited') return;
  if (admission.kind === 'too-expensive') {
    exchange.rule = `limit: ${admission.name}`;
    throw new ProblemError('cost-exceeds-limit', admission.what);
  }
  if (admission.kind === 'unavailable') throw unavailable(exchange, ports, admission.cause);
  exchange.limitHeaders = rateLimitHeaders(admission.statuses);
  if (admission.kind === 'refused') throw refusalOf(exchange, ports, admission);
  // What happened to the request is in the exchange by then.
  exchange.releases.push(() => admission.settle(exchange));
}

/** The WhatsApp number that the request is about: its sender, or the channel of one. */
function numberOf({ senders }: Exchange, request: ValidRequest): string | null {
  const [sender] = senders;
  if (sender !== undefined || request.kind === 'file') return sender ?? null;
  const id = request.canonical.body?.integrationId;
  return typeof id === 'string' && id !== '' ? id.slice(0, 100) : null;
}

function refusalOf(exchange: Exchange, { now }: Ports, { by, refusing, waitMs }: Admission & { kind: 'refused' }) {
  const { name, owner, amount, windowSeconds } = refusing.limit;
  exchange.rule = `limit: ${name}`;
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1_000));
  const availableAt = new Date(now() + waitMs).toISOString();
  const members = { limit: { name, owner: ownerOf(refusing), amount, windowSeconds, availableAt } };
  return new ProblemError(codeOf(by, owner.kind), explain(refusing, by, retryAfterSeconds), {
    retryAfterSeconds,
    members,
  });
}

function codeOf(by: 'rate' | 'quota', owner: LimitStatus['limit']['owner']['kind']): ProblemCode {
  if (by === 'quota') return 'quota-exceeded';
  return owner === 'DoubleTick' ? 'upstream-limit-reached' : 'limit-reached';
}

function explain(refusing: LimitStatus, by: 'rate' | 'quota', seconds: number): string {
  const what = by === 'quota' ? 'quota' : 'limit';
  const [, described = ''] = /^[^:]+: (.+)$/.exec(refusing.limit.name) ?? [];
  return (
    `The ${what} of ${described} of ${ownerOf(refusing)} is used up, so the request was not forwarded. ` +
    `Try again in ${seconds} s.`
  );
}

function ownerOf({ limit: { owner } }: LimitStatus): string {
  const { kind, name } = owner;
  return kind === 'DoubleTick' ? kind : `${kind} ${name}`;
}

function unavailable({ id }: Exchange, { warn }: Ports, cause: unknown): ProblemError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  warn(`quotas-unavailable: request ${id}. ${reason}`);
  const detail =
    'The gateway cannot count the quotas of this key at the moment, so the request was not forwarded. Try again later; ' +
    "if it persists, tell the gateway's operator.";
  return new ProblemError('quotas-unavailable', detail, { cause });
}
