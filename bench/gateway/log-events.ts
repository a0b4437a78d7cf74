import { createSecretKey } from 'node:crypto';
import type { AuditEvent } from '../../apps/gateway/src/audit/audit-event.ts';
import { type RedactedNumber, redactNumber } from '../../apps/gateway/src/audit/redact-number.ts';
import { customers } from './requests.ts';

const rareCustomers = 100_000;

/** Half of the sends go to a hundred customers, the other half to a hundred thousand, who have a few records each. */
function customerOf(n: number): string {
  if (n % 2 === 0) return customers[(n / 2) % customers.length] ?? '';
  return rareCustomer((n - 1) / 2);
}

/** Their records are spread over the whole log, so a search for one reads every part of the index. */
export function rareCustomer(n: number): string {
  // Longer than any phone number in India.
  return `9199999999${String(n % rareCustomers).padStart(5, '0')}`;
}

/** Returns a function that makes the event of a send, like those that the gateway writes. */
export function eventsFor(recipientKey: Buffer): (n: number) => AuditEvent {
  const known = new Map<string, RedactedNumber>();
  // As a gateway has it: with the bytes, a hash takes 10 µs instead of 2.5.
  const key = createSecretKey(recipientKey);
  const redact = (customer: string) => {
    const redacted = known.get(customer) ?? redactNumber(customer, key);
    known.set(customer, redacted);
    return redacted;
  };
  return (n) => ({
    v: 1,
    kind: 'end',
    instance: '7f3c2f9e-53a5-4d0e-9a39-2f1f6a2f0c11',
    id: idOf(n),
    time: new Date(1_790_000_000_000 + n).toISOString(),
    requestId: idOf(n),
    team: `Team ${n % 7}`,
    keyId: 'Ab3dEf6hIj9l',
    address: '10.0.0.7',
    operation: 'sendWhatsappTextMessage',
    senders: ['919999999901'],
    recipients: [redact(customerOf(n))],
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
  });
}

export function idOf(n: number): string {
  return `01a2274a-aa92-7000-8ce8-${n.toString(16).padStart(12, '0')}`;
}
