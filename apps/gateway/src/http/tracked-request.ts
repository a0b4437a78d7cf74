import { matchOperation, type Operation, type OperationMatch, operations } from '@doubletick-kit/contract';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { AuditRecord } from '../audit/audit-record.ts';
import type { RequestInput } from '../audit/read-numbers.ts';
import type { Deps } from '../deps.ts';
import type { Caller } from '../keys/key-store.ts';

/** What is known of one request while it is answered. */
export interface TrackedRequest extends Pick<AuditRecord, 'id' | 'requestId' | 'senders' | 'recipients'> {
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
    request: TrackedRequest;
    match: OperationMatch;
    /** The query as it stood in the request, without its question mark. */
    search: string;
    input: RequestInput & { bodyText: string | undefined };
  };
}

/** Starts a request that nothing is known of yet. */
export function startTracking({
  now,
  elapsed,
  createId,
}: Pick<Deps, 'now' | 'elapsed'> & { createId: () => string }): TrackedRequest {
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

/** Opens the request and finds its operation at the raw request target; nothing is decided here. */
export function trackRequest(start: () => TrackedRequest): MiddlewareHandler<GatewayEnv> {
  return async function trackRequest(c, next) {
    const request = start();
    const [path, search] = splitTarget(targetOf(c));
    const match = matchOperation(c.req.raw.method, path);
    if (match.kind === 'operation') request.operation = operations[match.id];
    c.set('request', request);
    c.set('match', match);
    c.set('search', search);
    await next();
  };
}

/**
 * The target as the client wrote it: Hono's path is decoded and its dot segments are resolved, and what is compared must
 * be what was sent.
 */
function targetOf(c: Context<GatewayEnv>): string {
  const raw = c.env.incoming?.url;
  if (raw !== undefined) return raw;
  const url = new URL(c.req.url);
  return url.pathname + url.search;
}

function splitTarget(target: string): [path: string, search: string] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}
