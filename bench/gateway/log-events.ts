import type { AuditEvent } from '../../apps/gateway/src/audit/audit-event.ts';

/** The event of a send, like those that the gateway writes. */
export function eventOf(n: number): AuditEvent {
  const id = `01a2274a-aa92-7000-8ce8-${n.toString(16).padStart(12, '0')}`;
  return {
    v: 1,
    kind: 'end',
    instance: '7f3c2f9e-53a5-4d0e-9a39-2f1f6a2f0c11',
    id,
    time: new Date(1_790_000_000_000 + n).toISOString(),
    requestId: id,
    team: `Team ${n % 7}`,
    keyId: 'Ab3dEf6hIj9l',
    address: '10.0.0.7',
    operation: 'sendWhatsappTextMessage',
    senders: ['919999999901'],
    recipients: [
      { hash: ((n * 2_654_435_761) % 2 ** 32).toString(16).padStart(32, '0'), lastTwo: '21', countryCode: '91' },
    ],
    decision: 'allow',
    rule: 'allow: send',
    reason: null,
    upstreamStatus: 200,
    status: 200,
    latencyMs: 12.5,
    upstreamLatencyMs: 11.9,
    outcome: 'success',
    count: 1,
    unknownFields: [],
    violations: [],
    code: 'G1100I',
    class: 'send',
    secretNumber: 1,
    policyVersion: 14,
    userAgent: 'node',
    requestBytes: 112,
    responseBytes: 140,
    gatewayMs: 0.6,
  };
}
