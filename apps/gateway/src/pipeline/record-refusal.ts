import type { AuditEvent } from '../audit/audit-event.ts';
import { openExchange } from './exchange.ts';
import type { Inbound } from './inbound.ts';
import type { Ports } from './ports.ts';
import { countEnd, eventOf, recordEnd } from './record.ts';

/** A request that never became one: Node refused its bytes. */
export interface SocketRefusal {
  requestId: string;
  /** Kebab-case, such as `malformed-http`. */
  reason: string;
  /** What is about to be answered; null if the connection is only closed. */
  status: number | null;
  address: string | null;
}

/** Records what was refused before it became a request. @throws ProblemError `audit-unavailable` */
export async function recordRefusal(refusal: SocketRefusal, ports: Ports): Promise<void> {
  const { requestId, reason, status, address } = refusal;
  const exchange = { ...openExchange(strangerAt(address), ports), id: requestId };
  const ending = { status, outcome: 'denied', reason } as const;
  if (ports.denials.admit(address, reason) === 'counted') return countEnd(exchange, ports, ending);
  await recordEnd(exchange, ports, ending);
}

/** Records the refused requests that were only counted: one record for those alike. */
export async function flushDenials(ports: Ports): Promise<void> {
  const events = ports.denials.drain().map(({ address, reason, count }): AuditEvent => {
    const exchange = openExchange(strangerAt(address), ports);
    return eventOf(exchange, ports, { kind: 'end', status: null, outcome: 'denied', reason, count });
  });
  if (events.length === 0) return;
  for (const event of events) ports.log.write(event);
  await ports.journal.append(events).catch(() => undefined);
}

function strangerAt(address: string | null): Inbound {
  const nothing = () => {
    throw new Error('This request never came as a whole.');
  };
  return {
    method: '',
    target: '',
    header: () => undefined,
    repeatedHeaders: [],
    address,
    peer: address,
    admit: nothing,
    readBody: nothing,
    streamBody: nothing,
    gone: AbortSignal.abort(),
  };
}
