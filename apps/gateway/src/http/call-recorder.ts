import type { AuditWriter } from '../audit/audit-log.ts';
import type { AuditedCall, Outcome } from '../audit/audit-record.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problem.ts';
import type { Call } from './call.ts';

/** How a call ends. */
export interface Ending {
  status: number;
  outcome: Outcome;
  reason: string | null;
}

/** Puts calls into the audit log; what it cannot write it turns into `audit-unavailable`. */
export interface CallRecorder {
  begin(call: Call): Promise<void>;
  finish(call: Call, ending: Ending): Promise<void>;
}

/** Records calls with their latency, measured up to the moment before the answer leaves. */
export function createCallRecorder(
  audit: AuditWriter,
  { elapsed, warn }: Pick<Deps, 'elapsed' | 'warn'>,
): CallRecorder {
  const attempt = async (write: () => Promise<void>, call: Call) => {
    try {
      await write();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      warn(`audit log not written, call ${call.requestId} answered 503: ${message}`);
      throw new ProblemError('audit-unavailable', explain(call), { cause: error });
    }
  };
  return {
    async begin(call) {
      await attempt(() => audit.begin(toAudited(call)), call);
      call.isBegun = true;
    },
    async finish(call, ending) {
      const { upstreamStatus, upstreamLatencyMs } = call;
      const latencyMs = roundMs(elapsed() - call.startedAt);
      const whole = { ...ending, upstreamStatus, upstreamLatencyMs, latencyMs };
      await attempt(() => (call.isBegun ? audit.end(call.id, whole) : audit.deny(toAudited(call), whole)), call);
    },
  };
}

/** Keeps a tenth of a millisecond: the gateway's own share of a call is below one. */
export function roundMs(ms: number): number {
  return Math.round(ms * 10) / 10;
}

function toAudited(call: Call): AuditedCall {
  const { id, time, requestId, caller, operation, senders, recipients } = call;
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

function explain(call: Call): string {
  if (!call.isBegun) {
    return 'The audit log cannot be written, so the call was not forwarded. Repeat it when the gateway is well again.';
  }
  const name = call.operation?.id ?? 'The call';
  const advice =
    call.operation?.safety === 'safe' ? 'Repeating it changes nothing.' : 'Check what it did before you repeat it.';
  return `${name} was forwarded, but its outcome could not be recorded and its answer is withheld. ${advice}`;
}
