import { matchOperation, type Operation, type OperationMatch, operations } from '@doubletick-kit/contract';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { AuditRecord } from '../audit/audit-record.ts';
import type { RequestInput } from '../audit/read-numbers.ts';
import type { Deps } from '../deps.ts';
import type { Caller } from '../keys/key-store.ts';

/** What is known of a request while it is processed. */
export interface TrackedRequest extends Pick<AuditRecord, 'id' | 'requestId' | 'senders' | 'recipients'> {
  /** Time of arrival, milliseconds since 1970. */
  time: number;
  /** Time of arrival on the monotonic clock. */
  startedAt: number;
  caller: Caller | null;
  operation: Operation | null;
  /** Whether the audit log says that it is about to be forwarded. */
  isBegun: boolean;
  upstreamStatus: number | null;
  upstreamLatencyMs: number | null;
}

/** What the middlewares pass on to each other. */
export interface GatewayEnv {
  /** Empty in process. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    request: TrackedRequest;
    match: OperationMatch;
    /** The query exactly as sent, without its question mark. */
    search: string;
    input: RequestInput & { bodyText: string | undefined };
  };
}

interface TrackingDeps extends Pick<Deps, 'now' | 'elapsed'> {
  createId: () => string;
}

/** Starts the record of a request about which nothing else is known yet. */
export function startTracking({ now, elapsed, createId }: TrackingDeps): TrackedRequest {
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

/** Starts tracking a request and finds its operation by the raw request target. Refuses nothing. */
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

/** The target as the client sent it. Hono's path is decoded and its dot segments are resolved, so it is no use here. */
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
