import type { AuditWriter } from '../audit/audit-log.ts';
import type { AuditedRequest, Outcome } from '../audit/audit-record.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problem.ts';
import type { TrackedRequest } from './tracked-request.ts';

export interface Ending {
  status: number;
  outcome: Outcome;
  reason: string | null;
}

/** Writes requests to the audit log. @throws ProblemError `audit-unavailable` if a record cannot be written */
export interface RequestRecorder {
  begin(request: TrackedRequest): Promise<void>;
  finish(request: TrackedRequest, ending: Ending): Promise<void>;
}

/** Latency is measured up to the moment before the response is sent. */
export function createRequestRecorder(
  audit: AuditWriter,
  { elapsed, warn }: Pick<Deps, 'elapsed' | 'warn'>,
): RequestRecorder {
  const attempt = async (write: () => Promise<void>, request: TrackedRequest) => {
    try {
      await write();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      warn(`audit-unavailable: request ${request.requestId} answered with 503. ${message}`);
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

/** Rounds to 0.1 ms: the gateway's own share of a request is below 1 ms. */
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
    return 'The audit log cannot be written, so the request was not forwarded. Retry when the gateway has recovered.';
  }
  const name = request.operation?.id ?? 'The request';
  const advice =
    request.operation?.safety === 'safe'
      ? 'It only reads, so retrying is safe.'
      : 'Check what it did before you retry.';
  return `${name} was forwarded, but its outcome could not be recorded, so the response is withheld. ${advice}`;
}
