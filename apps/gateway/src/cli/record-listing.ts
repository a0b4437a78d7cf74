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
    ['code', ({ code }) => code ?? null],
    ['team', ({ team }) => team],
    ['keyId', ({ keyId }) => keyId],
    ['secretNumber', ({ secretNumber }) => secretNumber ?? null],
    ['address', ({ address }) => address],
    ['userAgent', ({ userAgent }) => userAgent ?? null],
    ['operation', ({ operation }) => operation],
    ['class', ({ class: operationClass }) => operationClass ?? null],
    ['senders', ({ senders }) => senders.join(' ')],
    ['recipientCountryCodes', ({ recipients }) => recipients.map(({ countryCode }) => countryCode ?? '??').join(' ')],
    ['recipientLastTwo', ({ recipients }) => recipients.map(({ lastTwo }) => lastTwo ?? '??').join(' ')],
    ['recipientHashes', ({ recipients }) => recipients.map(({ hash }) => hash).join(' ')],
    ['templates', ({ templates }) => (templates ? JSON.stringify(templates) : null)],
    ['objectIds', ({ objectIds }) => (objectIds ? JSON.stringify(objectIds) : null)],
    ['outcome', ({ outcome }) => outcome],
    ['reason', ({ reason }) => reason],
    ['status', ({ status }) => status],
    ['upstreamStatus', ({ upstreamStatus }) => upstreamStatus],
    ['upstreamAttempts', ({ upstreamAttempts }) => upstreamAttempts ?? null],
    ['latencyMs', ({ latencyMs }) => latencyMs],
    ['upstreamLatencyMs', ({ upstreamLatencyMs }) => upstreamLatencyMs],
    ['gatewayMs', ({ gatewayMs }) => gatewayMs ?? null],
    ['requestBytes', ({ requestBytes }) => requestBytes ?? null],
    ['responseBytes', ({ responseBytes }) => responseBytes ?? null],
    ['upstreamBytes', ({ upstreamBytes }) => upstreamBytes ?? null],
    ['count', ({ count }) => count],
    ['decision', ({ decision }) => decision],
    ['rule', ({ rule }) => rule],
    ['policyVersion', ({ policyVersion }) => policyVersion ?? null],
    ['unknownFields', ({ unknownFields }) => unknownFields.join(' ')],
    ['violations', ({ violations }) => violations.join(' ')],
    ['idempotencyKeyHash', ({ idempotency }) => idempotency?.keyHash ?? null],
    ['firstRequest', ({ idempotency }) => idempotency?.firstRequest ?? null],
    ['messageIds', ({ messageIds }) => messageIds?.join(' ') ?? null],
    ['reduced', ({ reduced }) => (reduced ? 'true' : null)],
    ['id', ({ id }) => id],
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
