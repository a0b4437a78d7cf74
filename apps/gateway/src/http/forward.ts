import type { Handler } from 'hono';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problem.ts';
import type { UpstreamClient } from '../upstream/upstream-client.ts';
import type { GatewayEnv } from './call.ts';
import { type CallRecorder, roundMs } from './call-recorder.ts';
import { explainUpstreamProblem } from './upstream-outcome.ts';

interface ForwardDeps extends Pick<Deps, 'elapsed' | 'warn'> {
  recorder: CallRecorder;
  upstream: UpstreamClient;
}

/** Forwards a checked call: its intent is on disk before it is sent, its outcome before the answer leaves. */
export function forward({ recorder, upstream, elapsed, warn }: ForwardDeps): Handler<GatewayEnv> {
  return async function forward(c) {
    const call = c.get('call');
    const { query, bodyText } = c.get('input');
    if (!call.operation) throw new Error('forward runs after requireOperation');
    await recorder.begin(call);

    const sentAt = elapsed();
    const accept = c.req.raw.headers.get('accept') ?? undefined;
    const result = await upstream.send({
      operation: call.operation,
      query,
      body: bodyText,
      accept,
      requestId: call.requestId,
    });
    call.upstreamStatus = result.status;
    call.upstreamLatencyMs = roundMs(elapsed() - sentAt);

    if (result.kind === 'problem') {
      if (needsOperator.has(result.code)) warn(`${result.code}: call ${call.requestId}. ${result.what}.`);
      throw new ProblemError(result.code, explainUpstreamProblem(call.operation, result));
    }
    const { status, headers, body } = result;
    await recorder.finish(call, { status, outcome: status < 300 ? 'success' : 'failure', reason: null });
    return new Response(status === 204 || status === 205 ? null : body, {
      status,
      headers: { ...headers, 'cache-control': 'no-store', 'x-request-id': call.requestId },
    });
  };
}

const needsOperator = new Set(['upstream-unreachable', 'upstream-auth-failed', 'upstream-key-exposed']);
