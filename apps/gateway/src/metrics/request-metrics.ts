import type { AuditEvent } from '../audit/audit-event.ts';
import { operationFacts } from '../policy/operation-facts.ts';
import {
  authReasons,
  classValues,
  idempotencyResults,
  operationValues,
  outcomeValues,
  policyReasons,
  statusValues,
  upstreamReasons,
} from './label-values.ts';
import type { Metrics } from './metrics.ts';

/** Is told of every request that has ended. */
export interface RequestMetrics {
  /** @param totalMs from its arrival until its record was on disk, or its answer was made without one */
  ended(event: AuditEvent, totalMs: number): void;
}

/** DoubleTick takes 50 ms or more, and is given up after 25 s. Each bucket is two lines for every operation. */
const requestBuckets = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 25];
const overheadBuckets = [0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

export function createRequestMetrics(metrics: Metrics): RequestMetrics {
  const { requests, duration, overhead, upstreamDuration } = addTraffic(metrics);
  const { authFailures, denials, upstreamErrors, idempotency } = addReasons(metrics);
  return {
    ended(event, totalMs) {
      const { operation: id, status, outcome, upstreamLatencyMs } = event;
      const operation = id ?? 'none';
      requests({ operation, class: classOf(operation), status: String(status ?? 'none'), outcome });
      // Without an answer, there is nobody whom it took time.
      if (status !== null) duration({ operation }, totalMs / 1_000);
      // What a file takes depends on how fast the client reads it.
      if (status !== null && id !== 'fetchFile') overhead({}, (totalMs - (upstreamLatencyMs ?? 0)) / 1_000);
      if (upstreamLatencyMs !== null) upstreamDuration({ operation }, upstreamLatencyMs / 1_000);
      countReason(authFailures, authFailureOf(event));
      countReason(denials, denialOf(event));
      countReason(upstreamErrors, upstreamErrorOf(event));
      const result = idempotencyOf(event);
      if (result !== null) idempotency({ result });
    },
  };
}

function addTraffic(metrics: Metrics) {
  const operation = operationValues;
  const requests = metrics.addCounter({
    name: 'http_requests_total',
    help: 'Requests that have ended, by operation, status of the answer and outcome as in the audit log.',
    labels: { operation, class: classValues, status: statusValues, outcome: outcomeValues },
    start: [
      ...operation.slice(1).map((id) => ({ operation: id, class: classOf(id), status: '200', outcome: 'success' })),
      ...['none', '400', '401', '404', '405', '408', '431', '503'].map((status) => {
        return { operation: 'none', class: 'none', status, outcome: 'denied' };
      }),
    ],
  });
  const duration = metrics.addHistogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the arrival of a request until its answer, refused requests included.',
    labels: { operation },
    buckets: requestBuckets,
  });
  const overhead = metrics.addHistogram({
    name: 'overhead_seconds',
    help: "The gateway's own part of that time: without DoubleTick's. Files are not in it.",
    labels: {},
    buckets: overheadBuckets,
  });
  const upstreamDuration = metrics.addHistogram({
    name: 'upstream_duration_seconds',
    help: 'Time that DoubleTick took, with the wait for a free slot. Of a file, until it begins.',
    labels: { operation },
    buckets: requestBuckets,
  });
  return { requests, duration, overhead, upstreamDuration };
}

function addReasons(metrics: Metrics) {
  const authFailures = metrics.addCounter({
    name: 'auth_failures_total',
    help: 'Requests without a valid key, by reason.',
    labels: { reason: authReasons },
  });
  const denials = metrics.addCounter({
    name: 'policy_denials_total',
    help: "Requests that the key's policy does not allow, by error code.",
    labels: { reason: policyReasons },
  });
  const upstreamErrors = metrics.addCounter({
    name: 'upstream_errors_total',
    help: 'Requests that DoubleTick did not answer, or answered with an error of its side, by reason.',
    labels: { reason: upstreamReasons },
  });
  const idempotency = metrics.addCounter({
    name: 'idempotency_total',
    help: 'Requests with an idempotency key, or without one that they need, by what the key was found to be.',
    labels: { result: idempotencyResults },
  });
  return { authFailures, denials, upstreamErrors, idempotency };
}

function countReason(count: (labels: { reason: string }) => void, reason: string | null): void {
  if (reason !== null) count({ reason });
}

function classOf(operation: string): string {
  return operationFacts.get(operation)?.class ?? 'none';
}

function authFailureOf({ status, outcome, reason }: AuditEvent): string | null {
  return status === 401 && outcome === 'denied' ? (reason ?? 'other') : null;
}

function denialOf({ status, outcome, reason }: AuditEvent): string | null {
  const isDenied = outcome === 'denied' && (status === 403 || reason === 'cost-exceeds-limit');
  return isDenied ? (reason ?? 'other') : null;
}

const upstreamProblems = new Set(upstreamReasons);

function upstreamErrorOf({ status, reason, upstreamStatus }: AuditEvent): string | null {
  if (reason !== null && upstreamProblems.has(reason)) return reason;
  if (upstreamStatus === 429) return 'status-429';
  if (upstreamStatus !== null && upstreamStatus >= 500) return 'status-5xx';
  return status === 502 || status === 504 ? 'other' : null;
}

const idempotencyProblems = new Set(idempotencyResults);

function idempotencyOf({ idempotency, reason }: AuditEvent): string | null {
  if (reason !== null && idempotencyProblems.has(reason)) return reason;
  if (!idempotency) return null;
  return idempotency.firstRequest === undefined ? 'first' : 'other';
}
