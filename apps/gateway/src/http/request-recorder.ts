import type { AuditWriter } from '../audit/audit-log.ts';
import type { AuditedRequest, Outcome } from '../audit/audit-record.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problem.ts';
import type { TrackedRequest } from './tracked-request.ts';

/** How a request ends. */
export interface Ending {
  status: number;
  outcome: Outcome;
  reason: string | null;
}

/** Puts requests into the audit log; what it cannot write it turns into `audit-unavailable`. */
export interface RequestRecorder {
  begin(request: TrackedRequest): Promise<void>;
  finish(request: TrackedRequest, ending: Ending): Promise<void>;
}

/** Records requests with their latency, measured up to the moment before the answer leaves. */
export function createRequestRecorder(
  audit: AuditWriter,
  { elapsed, warn }: Pick<Deps, 'elapsed' | 'warn'>,
): RequestRecorder {
  const attempt = async (write: () => Promise<void>, request: TrackedRequest) => {
    try {
      await write();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      warn(`audit log not written, request ${request.requestId} answered 503: ${message}`);
      throw new ProblemError('audit-unavailable', explain(request), { cause: error });
    }
  };
  return {
    async begin(request) {
      await attempt(() => audit.begin(toAudited(request)), request);
      request.isBegun = true;
    },
    async finish(request, ending) {
      const { upstreamStatus, upstreamLatencyMs } = request;
      const latencyMs = roundMs(elapsed() - request.startedAt);
      const whole = { ...ending, upstreamStatus, upstreamLatencyMs, latencyMs };
      await attempt(
        () => (request.isBegun ? audit.end(request.id, whole) : audit.deny(toAudited(request), whole)),
        request,
      );
    },
  };
}

/** Keeps a tenth of a millisecond: the gateway's own share of a request is below one. */
export function roundMs(ms: number): number {
  return Math.round(ms * 10) / 10;
}

function toAudited(request: TrackedRequest): AuditedRequest {
  const { id, time, requestId, caller, operation, senders, recipients } = request;
  return {
    id,
    time,
    requestId,
    senders,
    recipients,
    team: caller?.team ?? null,
    keyId: caller?.id ?? null,
    operation: operation?.id ?? null,
  };
}

function explain(request: TrackedRequest): string {
  if (!request.isBegun) {
    return 'The audit log cannot be written, so the request was not forwarded. Repeat it when the gateway is well again.';
  }
  const name = request.operation?.id ?? 'The request';
  const advice =
    request.operation?.safety === 'safe' ? 'Repeating it changes nothing.' : 'Check what it did before you repeat it.';
  return `${name} was forwarded, but its outcome could not be recorded and its answer is withheld. ${advice}`;
}
