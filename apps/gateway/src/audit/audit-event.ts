import type { AdminEvent } from './admin-event.ts';
import type { AuditRecord } from './audit-record.ts';
import type { EventCode } from './event-codes.ts';

/**
 * One line of the journal. A request has one to four, all with its id:
 * `intent`, durable before anything is forwarded (sends, writes and streamed files);
 * `end`, how it ended: durable before anything is answered;
 * `cut`, if its answer was cut off while it was sent;
 * `resolution`, if it ended as `unknown` and DoubleTick was found to know its messages later.
 * Each is complete: the last one of an id is the request's audit record.
 */
export interface AuditEvent extends AuditRecord {
  /** Version of this format. It only ever grows: readers pass over kinds that they do not know. */
  v: 1;
  kind: 'intent' | 'end' | 'cut' | 'resolution';
  /** The gateway process that wrote it. */
  instance: string;
}

/** The first leaf of the tree of a journal. No request, so searches do not find it. */
export interface StreamEvent {
  v: 1;
  kind: 'stream';
  code?: EventCode;
  id: string;
  time: string;
  /** Names the tree in its checkpoints. */
  origin: string;
  /** Events of an earlier version that lie before the tree: how many, and the root of a tree of them, in base64. */
  before: { count: number; root: string };
}

/** What a gateway or a command appends. */
export type LoggedEvent = AuditEvent | AdminEvent;

/** Undefined for what is not an event of a request: of another kind, damaged, or from a later version. */
export function parseEvent(body: string): AuditEvent | undefined {
  const event = parse(body);
  return event && isOfRequest(event) ? event : undefined;
}

/** Undefined for every other event. */
export function parseAdminEvent(body: string): AdminEvent | undefined {
  const event = parse(body);
  return event?.kind === 'admin' ? event : undefined;
}

/** Undefined for every other event. */
export function parseStreamEvent(body: string): StreamEvent | undefined {
  const event = parse(body);
  return event?.kind === 'stream' ? event : undefined;
}

const requestKinds: ReadonlySet<string> = new Set<AuditEvent['kind']>(['intent', 'end', 'cut', 'resolution']);

type AnyEvent = LoggedEvent | StreamEvent;

/** A later version may have kinds that this one does not know. */
function isOfRequest(event: AnyEvent): event is AuditEvent {
  return requestKinds.has(event.kind);
}

function parse(body: string): AnyEvent | undefined {
  try {
    // Only the gateway writes the table.
    const event = JSON.parse(body) as AnyEvent;
    return event.v === 1 ? event : undefined;
  } catch {
    return undefined;
  }
}
