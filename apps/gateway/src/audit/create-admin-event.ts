import type { AdminEvent } from './admin-event.ts';
import { eventCodes } from './event-codes.ts';

interface AdminEventParts
  extends Pick<AdminEvent, 'id' | 'action' | 'actor' | 'details'>,
    Partial<Pick<AdminEvent, 'reason' | 'keyId' | 'team'>> {
  /** Milliseconds since 1970. */
  now: number;
}

/** The event as it is recorded, with the code of its action. */
export function createAdminEvent(parts: AdminEventParts): AdminEvent {
  const { id, now, action, actor, reason = null, keyId = null, team = null, details } = parts;
  const time = new Date(now).toISOString();
  return { v: 1, kind: 'admin', id, time, action, code: eventCodes.admin[action], actor, reason, keyId, team, details };
}
