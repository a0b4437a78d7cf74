import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleEvent } from '../audit/audit-event.fixture.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { Outcome } from '../audit/audit-record.ts';
import * as values from './label-values.ts';
import { createMetrics } from './metrics.ts';
import { createRequestMetrics } from './request-metrics.ts';
import { countsOf, labelsOf, seriesOf } from './series.fixture.ts';

function setup() {
  const metrics = createMetrics();
  return { ...createRequestMetrics(metrics), read: metrics.read };
}

const refused = { operation: null, upstreamStatus: null, upstreamLatencyMs: null, outcome: 'denied' } as const;
const keyed = { idempotency: { keyHash: 'a' } };
const replayed = { idempotency: { keyHash: 'a', firstRequest: 'b' } };

it.each<[what: string, part: Partial<AuditEvent>, counted: string]>([
  ['an unknown key', { ...refused, status: 401, reason: 'key-unknown' }, 'auth_failures_total{reason="key-unknown"}'],
  ['a reason of keys that is new', { ...refused, status: 401, reason: 'x' }, 'auth_failures_total{reason="other"}'],
  [
    'a denial',
    { ...refused, status: 403, reason: 'sender-required' },
    'policy_denials_total{reason="sender-required"}',
  ],
  ['a reason of denials that is new', { ...refused, status: 403, reason: 'x' }, 'policy_denials_total{reason="other"}'],
  [
    'a request that is too large for a limit',
    { ...refused, status: 422, reason: 'cost-exceeds-limit' },
    'policy_denials_total{reason="cost-exceeds-limit"}',
  ],
  [
    'an upstream that is away',
    { status: 502, upstreamStatus: null, outcome: 'failure', reason: 'upstream-unreachable' },
    'upstream_errors_total{reason="upstream-unreachable"}',
  ],
  [
    'a 503 of DoubleTick',
    { status: 503, upstreamStatus: 503, outcome: 'failure' },
    'upstream_errors_total{reason="status-5xx"}',
  ],
  [
    'a 429 of DoubleTick',
    { status: 429, upstreamStatus: 429, outcome: 'failure' },
    'upstream_errors_total{reason="status-429"}',
  ],
  ['the first use of an idempotency key', keyed, 'idempotency_total{result="first"}'],
  ['a replay', { ...replayed, reason: 'replayed' }, 'idempotency_total{result="replayed"}'],
  ['a replay that nobody waited for', { ...replayed, reason: 'client-gone' }, 'idempotency_total{result="other"}'],
  [
    'another request with the same key',
    { ...replayed, ...refused, status: 422, reason: 'idempotency-key-reused' },
    'idempotency_total{result="idempotency-key-reused"}',
  ],
])('counts %s', async (_, part, counted) => {
  const { ended, read } = setup();
  ended(exampleEvent(part), 12.5);
  const { operation, status, outcome } = exampleEvent(part);
  const [id, kind] = operation === null ? ['none', 'none'] : [operation, 'write'];
  const request = `http_requests_total{operation="${id}",class="${kind}",status="${status}",outcome="${outcome}"}`;
  expect(countsOf(await read())).toEqual({ [request]: 1, [counted]: 1 });
});

it('divides the time of a request into that of the gateway and that of DoubleTick', async () => {
  const { ended, read } = setup();
  ended(exampleEvent({ operation: 'getTeam', upstreamLatencyMs: 131 }), 132.5);
  const series = seriesOf(await read());
  expect(series.get('gateway_http_request_duration_seconds_sum{operation="getTeam"}')).toBeCloseTo(0.1325);
  expect(series.get('gateway_upstream_duration_seconds_sum{operation="getTeam"}')).toBeCloseTo(0.131);
  expect(series.get('gateway_overhead_seconds_sum')).toBeCloseTo(0.0015);
});

it('does not take the time that a client needs for a file as its own, nor that of a request without an answer', async () => {
  const { ended, read } = setup();
  ended(exampleEvent({ operation: 'fetchFile', upstreamLatencyMs: 20 }), 60_000);
  ended(exampleEvent({ ...refused, status: null, reason: 'incomplete-request' }), 5);
  const series = seriesOf(await read());
  expect(series.get('gateway_overhead_seconds_count')).toBe(0);
  expect(series.has('gateway_http_request_duration_seconds_count{operation="none"}')).toBe(false);
});

it('has only label values of fixed sets, whatever the events say', async () => {
  const sets: Record<string, readonly string[]> = {
    operation: values.operationValues,
    class: values.classValues,
    status: values.statusValues,
    outcome: values.outcomeValues,
    reason: [...values.authReasons, ...values.policyReasons, ...values.upstreamReasons],
    result: values.idempotencyResults,
  };
  const text = fc.oneof(fc.string(), fc.constantFrom('getTeam', 'key-unknown', 'toString', '__proto__', 'a"} 1\nb 2'));
  const status = fc.option(fc.oneof(fc.integer(), fc.constantFrom(200, 401, 403, 502, 504)));
  const event = fc.record({
    operation: fc.option(text),
    reason: fc.option(text),
    status,
    upstreamStatus: status,
    upstreamLatencyMs: fc.option(fc.nat()),
    // `as`: also what no version of the gateway writes.
    outcome: fc.oneof(text, fc.constant('denied')).map((outcome) => outcome as Outcome),
  });
  const { ended, read } = setup();
  fc.assert(fc.property(event, (part) => ended(exampleEvent(part), 1)));
  const labels = labelsOf((await read()).replace(/^(nodejs|process)_.*$/gm, ''));
  for (const [label, allowed] of Object.entries(sets)) {
    expect([...(labels.get(label) ?? [])].filter((value) => value !== 'other' && !allowed.includes(value))).toEqual([]);
  }
  expect([...labels.keys()].sort()).toEqual([...Object.keys(sets), 'le'].sort());
});
