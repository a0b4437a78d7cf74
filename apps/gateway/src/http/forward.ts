import type { Handler } from 'hono';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problem.ts';
import type { UpstreamClient } from '../upstream/upstream-client.ts';
import { type RequestRecorder, roundMs } from './request-recorder.ts';
import type { GatewayEnv } from './tracked-request.ts';
import { explainUpstreamProblem } from './upstream-outcome.ts';

interface ForwardDeps extends Pick<Deps, 'elapsed' | 'warn'> {
  recorder: RequestRecorder;
  upstream: UpstreamClient;
}

/** Forwards a request. Its record is on disk before it is sent, its outcome before the response is sent. */
export function forward({ recorder, upstream, elapsed, warn }: ForwardDeps): Handler<GatewayEnv> {
  return async function forward(c) {
    const request = c.get('request');
    const { query, bodyText } = c.get('input');
    if (!request.operation) throw new Error('forward runs after requireOperation');
    await recorder.begin(request);

    const sentAt = elapsed();
    const accept = c.req.raw.headers.get('accept') ?? undefined;
    const result = await upstream.send({
      operation: request.operation,
      query,
      body: bodyText,
      accept,
      requestId: request.requestId,
    });
    request.upstreamStatus = result.status;
    request.upstreamLatencyMs = roundMs(elapsed() - sentAt);

    if (result.kind === 'problem') {
      if (needsOperator.has(result.code)) warn(`${result.code}: request ${request.requestId}. ${result.what}.`);
      throw new ProblemError(result.code, explainUpstreamProblem(request.operation, result));
    }
    const { status, headers, body } = result;
    await recorder.finish(request, { status, outcome: status < 300 ? 'success' : 'failure', reason: null });
    return new Response(status === 204 || status === 205 ? null : body, {
      status,
      headers: { ...headers, 'cache-control': 'no-store', 'x-request-id': request.requestId },
    });
  };
}

const needsOperator = new Set(['upstream-unreachable', 'upstream-auth-failed', 'upstream-key-exposed']);
