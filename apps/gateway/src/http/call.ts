import type { Operation, OperationMatch } from '@doubletick-kit/contract';
import type { HttpBindings } from '@hono/node-server';
import type { AuditRecord } from '../audit/audit-record.ts';
import type { CallInput } from '../audit/read-numbers.ts';
import type { Runtime } from '../deps.ts';
import type { Caller } from '../keys/key-store.ts';

/** What is known of one call while it is answered. */
export interface Call extends Pick<AuditRecord, 'id' | 'requestId' | 'senders' | 'recipients'> {
  /** Arrival, milliseconds since 1970. */
  time: number;
  /** Arrival on the clock that never goes back. */
  startedAt: number;
  caller: Caller | null;
  operation: Operation | null;
  /** Whether the audit log holds the intent to forward it. */
  isBegun: boolean;
  upstreamStatus: number | null;
  upstreamLatencyMs: number | null;
}

/** What the middlewares hand on to one another. */
export interface GatewayEnv {
  /** Empty when the gateway is called in process. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    call: Call;
    match: OperationMatch;
    /** The query as it stood in the request, without its question mark. */
    search: string;
    input: CallInput & { bodyText: string | undefined };
  };
}

/** Starts a call that nothing is known of yet. */
export function startCall({
  now,
  elapsed,
  createId,
}: Pick<Runtime, 'now' | 'elapsed'> & { createId: () => string }): Call {
  return {
    id: createId(),
    requestId: createId(),
    time: now(),
    startedAt: elapsed(),
    caller: null,
    operation: null,
    senders: [],
    recipients: [],
    isBegun: false,
    upstreamStatus: null,
    upstreamLatencyMs: null,
  };
}
