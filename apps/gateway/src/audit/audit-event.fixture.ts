import type { AuditEvent } from './audit-event.ts';

/** A recorded write, with the given parts changed. */
export function exampleEvent(part: Partial<AuditEvent> = {}): AuditEvent {
  const id = part.id ?? 'a';
  return {
    v: 1,
    kind: 'end',
    instance: 'one',
    id,
    time: '2026-11-28T10:00:00.000Z',
    requestId: `request-${id}`,
    team: 'Support',
    keyId: 'Ab3dEf6hIj9l',
    address: '127.0.0.1',
    operation: 'assignTeamMemberToChat',
    senders: ['919999999901'],
    recipients: [],
    decision: 'allow',
    rule: 'allow: write',
    reason: null,
    upstreamStatus: 201,
    status: 200,
    latencyMs: 12.5,
    upstreamLatencyMs: 11.9,
    outcome: 'success',
    count: 1,
    unknownFields: [],
    violations: [],
    ...part,
  };
}

/** The event before a request is forwarded. */
export function exampleIntent(part: Partial<AuditEvent> = {}): AuditEvent {
  const open = { upstreamStatus: null, status: null, latencyMs: null, upstreamLatencyMs: null } as const;
  return exampleEvent({ kind: 'intent', outcome: 'unknown', ...open, ...part });
}
