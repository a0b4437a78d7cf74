import type { AuditEvent } from '../audit/audit-event.ts';
import type { Outcome } from '../audit/audit-record.ts';
import { codeOf } from '../audit/event-codes.ts';
import { printableAgent } from '../http/printable-agent.ts';
import { type Claim, type ClaimRow, meaningOf, type Settlement } from '../idempotency/claim.ts';
import type { StoredAnswer } from '../idempotency/keyring.ts';
import { JournalUnavailable, type KeySettlement } from '../journal/journal.ts';
import { operationFacts } from '../policy/operation-facts.ts';
import { ProblemError } from '../problem.ts';
import { type Exchange, roundMs } from './exchange.ts';
import type { Ports } from './ports.ts';
import { safetyOf } from './safety.ts';

/** How a request ended, or is about to. */
export interface Ending {
  /** What is about to be answered; null if nothing can be. */
  status: number | null;
  outcome: Outcome;
  reason: string | null;
  /** Of the body that is about to be answered. */
  responseBytes?: number | undefined;
  /** How many refused requests the record stands for. Default: 1. */
  count?: number;
  /** DoubleTick's, if there is one to pass on. It is kept for requests with the same idempotency key, never recorded. */
  answer?: StoredAnswer;
}

/** Makes it durable that the request is about to be forwarded. @throws ProblemError `audit-unavailable` */
export async function recordIntent(exchange: Exchange, ports: Ports): Promise<void> {
  const pending = { status: null, outcome: 'unknown', reason: null } as const;
  await orExplain(exchange, ports, ports.journal.append([eventOf(exchange, ports, { kind: 'intent', ...pending })]));
  exchange.hasIntent = true;
}

/**
 * The same for a request with an idempotency key, which it claims in the same transaction. If the key was claimed before,
 * nothing is recorded. @returns what is stored of the key then @throws ProblemError `audit-unavailable`
 */
export async function recordClaim(exchange: Exchange, ports: Ports, claim: Claim): Promise<ClaimRow | null> {
  const pending = { status: null, outcome: 'unknown', reason: null } as const;
  const intent = eventOf(exchange, ports, { kind: 'intent', ...pending });
  const row = await orExplain(exchange, ports, ports.journal.claim(intent, claim, ports.now()));
  exchange.hasIntent = row === null;
  exchange.holdsKey = row === null;
  return row;
}

/**
 * Makes it durable how the request ended, and with it what its idempotency key stands for from now on, then logs it.
 *
 * @throws ProblemError `audit-unavailable`
 */
export async function recordEnd(exchange: Exchange, ports: Ports, ending: Ending): Promise<void> {
  const event = eventOf(exchange, ports, { kind: 'end', ...ending });
  await orExplain(exchange, ports, ports.journal.append([event], settlementOf(exchange, ports, ending)));
  exchange.holdsKey = false;
  ports.log.write(event);
  ports.metrics.ended(event, ports.elapsed() - exchange.startedAt);
}

/** Counts a request that gets no separate record: it was refused as many others, or the journal fails. */
export function countEnd(exchange: Exchange, ports: Ports, ending: Ending): void {
  ports.metrics.ended(eventOf(exchange, ports, { kind: 'end', ...ending }), ports.elapsed() - exchange.startedAt);
}

function settlementOf(
  { holdsKey, idempotency }: Exchange,
  { keyring, now }: Ports,
  { outcome, answer }: Ending,
): KeySettlement | undefined {
  if (!holdsKey || !idempotency) return undefined;
  const key = idempotency.keyHash;
  const end = (settlement: Settlement) => ({ key, settlement, at: now() });
  if (!answer) return end({ state: outcome === 'unknown' ? 'unknown' : 'released' });
  const state = meaningOf(answer.status);
  return end(state === 'done' ? { state, status: answer.status, answer: keyring.seal(answer, key) } : { state });
}

/** Adds that the answer was cut off while it was sent. Nobody waits for it, so a failure is only reported. */
export function recordCut(exchange: Exchange, ports: Ports, ending: Ending): void {
  const event = eventOf(exchange, ports, { kind: 'cut', ...ending, reason: 'answer-cut' });
  orExplain(exchange, ports, ports.journal.append([event])).catch(() => undefined);
}

export function eventOf(
  exchange: Exchange,
  { instance, elapsed }: Pick<Ports, 'instance' | 'elapsed'>,
  { kind, status, outcome, reason, responseBytes, count = 1 }: Ending & Pick<AuditEvent, 'kind'>,
): AuditEvent {
  const { id, owner, inbound, hasIntent, operation, rule } = exchange;
  const latencyMs = kind === 'intent' ? null : elapsed() - exchange.startedAt;
  const agent = inbound.header('user-agent');
  // JSON leaves out what is undefined.
  return {
    v: 1,
    kind,
    instance,
    id,
    requestId: id,
    time: new Date(exchange.time).toISOString(),
    team: owner?.team ?? null,
    keyId: owner?.id ?? null,
    address: inbound.address,
    operation,
    senders: exchange.senders,
    recipients: exchange.recipients,
    decision: outcome === 'denied' && !hasIntent ? 'deny' : 'allow',
    rule,
    reason,
    upstreamStatus: exchange.upstreamStatus,
    status,
    latencyMs: latencyMs === null ? null : roundMs(latencyMs),
    upstreamLatencyMs: exchange.upstreamLatencyMs,
    outcome,
    count,
    unknownFields: exchange.unknownFields,
    violations: exchange.violations,
    idempotency: exchange.idempotency ?? undefined,
    messageIds: exchange.messageIds.length > 0 ? exchange.messageIds : undefined,
    code: codeOf({ kind, outcome, rule, reason }),
    class: operation === null ? undefined : operationFacts.get(operation)?.class,
    secretNumber: owner?.secretNumber,
    policyVersion: exchange.policyVersion,
    userAgent: agent === undefined || agent === '' ? undefined : printableAgent(agent),
    templates: exchange.objects.templates,
    objectIds: exchange.objects.objectIds,
    requestBytes: exchange.requestBytes,
    responseBytes,
    upstreamBytes: exchange.upstreamBytes,
    upstreamAttempts: exchange.upstreamAttempts,
    gatewayMs: latencyMs === null ? undefined : ownMs(exchange, latencyMs),
  };
}

function ownMs({ upstreamLatencyMs, bodyMs }: Exchange, latencyMs: number): number {
  return Math.max(0, roundMs(latencyMs - (upstreamLatencyMs ?? 0) - bodyMs));
}

async function orExplain<Result>(exchange: Exchange, { warn }: Ports, appended: Promise<Result>): Promise<Result> {
  try {
    return await appended;
  } catch (error) {
    if (!(error instanceof JournalUnavailable)) throw error;
    warn(`audit-unavailable: request ${exchange.id}. ${error.message}`);
    throw new ProblemError('audit-unavailable', explain(exchange), { cause: error });
  }
}

function explain({ operation, hasIntent, upstreamStatus }: Exchange): string {
  if (!hasIntent && upstreamStatus === null) {
    return 'The audit log cannot be written, so the request was not forwarded. Retry when the gateway has recovered.';
  }
  const name = operation ?? 'The request';
  const advice =
    safetyOf(operation) === 'safe' ? 'It only reads, so retrying is safe.' : 'Check what it did before you retry.';
  return `${name} was forwarded, but its outcome could not be recorded, so the response is withheld. ${advice}`;
}
