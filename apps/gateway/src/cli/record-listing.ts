import type { AdminEvent } from '../audit/admin-event.ts';
import type { AuditRecord } from '../audit/audit-record.ts';
import type { RedactedNumber } from '../audit/redact-number.ts';
import type { Listing } from './list-formats.ts';

export const recordListing: Listing<AuditRecord> = {
  table: [
    ['TIME', ({ time }) => time],
    ['TEAM', ({ team }) => team ?? '-'],
    ['FROM', ({ address }) => address ?? '-'],
    ['OPERATION', ({ operation }) => operation ?? '-'],
    ['SENDERS', ({ senders }) => senders.join(',') || '-'],
    ['RECIPIENTS', ({ recipients }) => recipients.map(showNumber).join(',') || '-'],
    ['OUTCOME', ({ outcome, count }) => (count > 1 ? `${outcome} x${count}` : outcome)],
    ['REASON', ({ reason }) => reason ?? '-'],
    ['STATUS', ({ status }) => String(status ?? '-')],
    ['UPSTREAM', ({ upstreamStatus }) => String(upstreamStatus ?? '-')],
    ['MS', ({ latencyMs }) => String(latencyMs ?? '-')],
    ['REQUEST', ({ requestId }) => requestId],
  ],
  csv: [
    ['time', ({ time }) => time],
    ['requestId', ({ requestId }) => requestId],
    ['team', ({ team }) => team],
    ['keyId', ({ keyId }) => keyId],
    ['address', ({ address }) => address],
    ['operation', ({ operation }) => operation],
    ['senders', ({ senders }) => senders.join(' ')],
    ['recipientLastTwo', ({ recipients }) => recipients.map(({ lastTwo }) => lastTwo ?? '??').join(' ')],
    ['recipientHashes', ({ recipients }) => recipients.map(({ hash }) => hash).join(' ')],
    ['outcome', ({ outcome }) => outcome],
    ['reason', ({ reason }) => reason],
    ['status', ({ status }) => status],
    ['upstreamStatus', ({ upstreamStatus }) => upstreamStatus],
    ['latencyMs', ({ latencyMs }) => latencyMs],
    ['upstreamLatencyMs', ({ upstreamLatencyMs }) => upstreamLatencyMs],
    ['count', ({ count }) => count],
    ['decision', ({ decision }) => decision],
    ['rule', ({ rule }) => rule],
    ['unknownFields', ({ unknownFields }) => unknownFields.join(' ')],
    ['violations', ({ violations }) => violations.join(' ')],
    ['idempotencyKeyHash', ({ idempotency }) => idempotency?.keyHash ?? null],
    ['firstRequest', ({ idempotency }) => idempotency?.firstRequest ?? null],
    ['messageIds', ({ messageIds }) => messageIds?.join(' ') ?? null],
    ['id', ({ id }) => id],
    ['code', ({ code }) => code ?? null],
    ['class', ({ class: operationClass }) => operationClass ?? null],
    ['recipientCountryCodes', ({ recipients }) => recipients.map(({ countryCode }) => countryCode ?? '??').join(' ')],
    ['secretNumber', ({ secretNumber }) => secretNumber ?? null],
    ['policyVersion', ({ policyVersion }) => policyVersion ?? null],
    ['userAgent', ({ userAgent }) => userAgent ?? null],
    ['templates', ({ templates }) => (templates ? JSON.stringify(templates) : null)],
    ['objectIds', ({ objectIds }) => (objectIds ? JSON.stringify(objectIds) : null)],
    ['requestBytes', ({ requestBytes }) => requestBytes ?? null],
    ['responseBytes', ({ responseBytes }) => responseBytes ?? null],
    ['upstreamBytes', ({ upstreamBytes }) => upstreamBytes ?? null],
    ['upstreamAttempts', ({ upstreamAttempts }) => upstreamAttempts ?? null],
    ['gatewayMs', ({ gatewayMs }) => gatewayMs ?? null],
    ['reduced', ({ reduced }) => (reduced ? 'true' : null)],
  ],
};

export const changeListing: Listing<AdminEvent> = {
  table: [
    ['TIME', ({ time }) => time],
    ['ACTION', ({ action }) => action],
    ['BY', ({ actor }) => actor.name ?? `a ${actor.via}`],
    ['TEAM', ({ team }) => team ?? '-'],
    ['KEY', ({ keyId }) => keyId ?? '-'],
    ['REASON', ({ reason }) => reason ?? '-'],
    ['DETAILS', ({ details }) => JSON.stringify(details)],
  ],
  csv: [
    ['time', ({ time }) => time],
    ['action', ({ action }) => action],
    ['actor', ({ actor }) => actor.name],
    ['via', ({ actor }) => actor.via],
    ['team', ({ team }) => team],
    ['keyId', ({ keyId }) => keyId],
    ['reason', ({ reason }) => reason],
    ['details', ({ details }) => JSON.stringify(details)],
    ['id', ({ id }) => id],
  ],
};

/** Such as `+91…21`; without the country code in records of earlier versions. */
function showNumber({ countryCode, lastTwo }: RedactedNumber): string {
  if (lastTwo === null) return '(not a phone number)';
  return countryCode == null ? `…${lastTwo}` : `+${countryCode}…${lastTwo}`;
}
