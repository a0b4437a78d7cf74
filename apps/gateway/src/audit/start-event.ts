import manifest from '../../package.json' with { type: 'json' };
import type { AdminEvent } from './admin-event.ts';
import { createAdminEvent } from './create-admin-event.ts';

interface Start {
  id: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Names the process in its other events. */
  instance: string;
  /** Names the key of the hashes of phone numbers. */
  hashKey: string;
}

/**
 * That a gateway has started: the version that writes what this instance records, and which key its hashes of phone numbers
 * have. Once for each instance rather than in each of its events.
 */
export function startEvent({ id, now, instance, hashKey }: Start): AdminEvent {
  const details = { instance, version: manifest.version, hashKey };
  return createAdminEvent({ id, now, action: 'gateway.started', actor: { name: null, via: 'gateway' }, details });
}

/** Names the key of the hashes of phone numbers, which is derived from gateway.secret: two with one name are one. */
export function hashKeyOf(secretFingerprint: string): string {
  return secretFingerprint.slice(0, 8);
}
