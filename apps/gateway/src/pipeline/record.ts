import type { AuditEvent } from '../audit/audit-event.ts';
import type { Outcome } from '../audit/audit-record.ts';
import { JournalUnavailable } from '../journal/journal.ts';
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
  /** How many refused requests the record stands for. Default: 1. */
  count?: number;
}

/** Makes it durable that the request is about to be forwarded. @throws ProblemError `audit-unavailable` */
export async function recordIntent(exchange: Exchange, ports: Ports): Promise<void> {
  const pending = { status: null, outcome: 'unknown', reason: null } as const;
  await append(exchange, ports, eventOf(exchange, ports, { kind: 'intent', ...pending }));
  exchange.hasIntent = true;
}

/** Makes it durable how the request ended, then logs it. @throws ProblemError `audit-unavailable` */
export async function recordEnd(exchange: Exchange, ports: Ports, ending: Ending): Promise<void> {
  const event = eventOf(exchange, ports, { kind: 'end', ...ending });
  await append(exchange, ports, event);
  ports.log.write(event);
}

/** Adds that the answer was cut off while it was sent. Nobody waits for it, so a failure is only reported. */
export function recordCut(exchange: Exchange, ports: Ports, ending: Ending): void {
  append(exchange, ports, eventOf(exchange, ports, { kind: 'cut', ...ending, reason: 'answer-cut' })).catch(
    () => undefined,
  );
}

export function eventOf(
  exchange: Exchange,
  { instance, elapsed }: Pick<Ports, 'instance' | 'elapsed'>,
  { kind, status, outcome, reason, count = 1 }: Ending & Pick<AuditEvent, 'kind'>,
): AuditEvent {
  const { id, owner, inbound, hasIntent } = exchange;
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
    operation: exchange.operation,
    senders: exchange.senders,
    recipients: exchange.recipients,
    decision: outcome === 'denied' && !hasIntent ? 'deny' : 'allow',
    rule: exchange.rule,
    reason,
    upstreamStatus: exchange.upstreamStatus,
    status,
    latencyMs: kind === 'intent' ? null : roundMs(elapsed() - exchange.startedAt),
    upstreamLatencyMs: exchange.upstreamLatencyMs,
    outcome,
    count,
    unknownFields: exchange.unknownFields,
    violations: exchange.violations,
  };
}

async function append(exchange: Exchange, { journal, warn }: Ports, event: AuditEvent): Promise<void> {
  try {
    await journal.append([event]);
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
