import type { EventCode } from './event-codes.ts';

/** Who did something to the gateway, rather than through it. */
export interface Actor {
  /** The user of the operating system that ran the command; null for a program that uses the gateway in process. */
  name: string | null;
  via: 'command' | 'program' | 'gateway';
}

/** Kebab-case after the dot. Never renamed: readers rely on it. */
export type AdminAction =
  | 'key.created'
  | 'key.rotated'
  | 'key.disabled'
  | 'key.enabled'
  | 'key.revoked'
  | 'policy.set'
  | 'policy.removed'
  | 'log.read'
  | 'log.dropped'
  | 'gateway.started';

/**
 * An event of the journal that is not about a request: a change of keys or policies, a reading of the log, a drop of old
 * records, or a start of the gateway. Contains no secret and no phone number of a customer.
 */
export interface AdminEvent {
  v: 1;
  kind: 'admin';
  /** Version 7 UUID. */
  id: string;
  /** ISO 8601 with milliseconds. */
  time: string;
  action: AdminAction;
  /** Absent in events of versions that had no codes. */
  code?: EventCode;
  actor: Actor;
  /** Why, in the words of who did it. */
  reason: string | null;
  /** The key or the team that it is about. */
  keyId: string | null;
  team: string | null;
  /** What changed, what was read, or what was dropped: see docs/audit-event.md. */
  details: Readonly<Record<string, unknown>>;
}
