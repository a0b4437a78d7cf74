import type { AdminAction } from './admin-event.ts';
import type { AuditEvent } from './audit-event.ts';
import type { Outcome } from './audit-record.ts';

/**
 * The code of every kind of event and its result: `G`, four digits, and I (information), W (warning) or E (error). Never
 * changed and never used again for something else: alerts rely on them. docs/audit-event.md says what each means.
 */
export const eventCodes = {
  intent: { unknown: 'G1000I' },
  end: { success: 'G1100I', failure: 'G1101E', denied: 'G1102W', aborted: 'G1103W', unknown: 'G1104E' },
  /** The request was denied because of its key, before any policy was asked. */
  refusedKey: { denied: 'G1110W' },
  cut: { success: 'G1200W', failure: 'G1201E', denied: 'G1202W', aborted: 'G1203W', unknown: 'G1204E' },
  resolution: { success: 'G1300I' },
  admin: {
    'key.created': 'G2000I',
    'key.rotated': 'G2001I',
    'key.disabled': 'G2002W',
    'key.enabled': 'G2003I',
    'key.revoked': 'G2004W',
    'policy.set': 'G2100I',
    'policy.removed': 'G2101W',
    'log.read': 'G2200I',
    'log.dropped': 'G2201W',
    'gateway.started': 'G2300I',
  },
  stream: { begun: 'G3000I' },
} as const satisfies {
  intent: { unknown: string };
  end: Record<Outcome, string>;
  refusedKey: { denied: string };
  cut: Record<Outcome, string>;
  resolution: { success: string };
  admin: Record<AdminAction, string>;
  stream: { begun: string };
};

type Codes = typeof eventCodes;
type ValueOf<Table> = Table[keyof Table];

export type EventCode = { [Kind in keyof Codes]: ValueOf<Codes[Kind]> }[keyof Codes];

/** The code of an event of a request. */
export function codeOf({
  kind,
  outcome,
  rule,
  reason,
}: Pick<AuditEvent, 'kind' | 'outcome' | 'rule' | 'reason'>): EventCode {
  if (kind === 'intent') return eventCodes.intent.unknown;
  if (kind === 'resolution') return eventCodes.resolution.success;
  if (kind === 'cut') return eventCodes.cut[outcome];
  // A policy that has expired has the reason of a key that has, but also a rule.
  const isKeyRefused = outcome === 'denied' && rule === null && reason?.startsWith('key-');
  return isKeyRefused ? eventCodes.refusedKey.denied : eventCodes.end[outcome];
}
