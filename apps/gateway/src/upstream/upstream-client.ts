import type { Operation } from '@doubletick-kit/contract';
import { buildConnector, errors, Pool } from 'undici';
import type { Timeouts } from '../deps.ts';
import { upstreamRequestHeaders } from './headers.ts';
import { ConnectFailure, explainFailure } from './upstream-failure.ts';
import { judgeResponse, type UpstreamResult } from './upstream-result.ts';
import type { UpstreamTarget } from './upstream-target.ts';

export interface UpstreamRequest {
  operation: Operation;
  query: URLSearchParams;
  /** JSON; undefined for an operation without a body. */
  body: string | undefined;
  accept: string | undefined;
  requestId: string;
}

export interface UpstreamClient {
  /** Sends a request once: no retries, no redirects. An upstream failure is a result, not an error. */
  send(request: UpstreamRequest): Promise<UpstreamResult>;
  /** Waits at most this many milliseconds for requests in flight. */
  close(withinMs: number): Promise<void>;
}

const maxResponseBytes = 8 * 1024 * 1024;

/** Opens at most 32 connections to the upstream, each with one request at a time. */
export function createUpstreamClient(target: UpstreamTarget, timeouts: Timeouts): UpstreamClient {
  const pool = new Pool(target.origin, {
    connections: 32,
    pipelining: 1,
    allowH2: false,
    connect: createConnector(timeouts.connectMs),
    headersTimeout: timeouts.headersMs,
    bodyTimeout: timeouts.bodyMs,
    maxResponseSize: maxResponseBytes,
  });

  return {
    async send(request) {
      let status: number | null = null;
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(new errors.RequestAbortedError()), timeouts.deadlineMs);
      try {
        const response = await pool.request({ ...toHttp(request, target), signal: deadline.signal });
        status = response.statusCode;
        const body = Buffer.from(await response.body.arrayBuffer());
        return judgeResponse(request.operation, { status, headers: response.headers, body }, target.key);
      } catch (error) {
        if (error instanceof errors.InvalidArgumentError) throw error;
        return explainFailure(error, status);
      } finally {
        clearTimeout(timer);
      }
    },
    async close(withinMs) {
      const timer = setTimeout(() => pool.destroy(), withinMs);
      await pool.close();
      clearTimeout(timer);
    },
  };
}

function toHttp({ operation, query, body, accept, requestId }: UpstreamRequest, target: UpstreamTarget) {
  const search = query.size === 0 ? '' : `?${query}`;
  return {
    method: operation.method,
    path: `${target.pathPrefix}${operation.path}${search}`,
    headers: upstreamRequestHeaders({ key: target.key, requestId, accept, hasBody: body !== undefined }),
    body: body ?? null,
  };
}

/** Marks errors while connecting: only after those is it certain that the upstream did not receive the request. */
function createConnector(timeoutMs: number): buildConnector.connector {
  const connect = buildConnector({ timeout: timeoutMs, allowH2: false });
  return (options, callback) =>
    connect(options, (error, socket) => {
      if (error) callback(new ConnectFailure('No connection', { cause: error }), null);
      else callback(null, socket);
    });
}
