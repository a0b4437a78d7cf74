import type { components } from '../../../generated/control-schema.ts';
import { fill } from '../../../texts.ts';
import settingsTexts from '../settings-texts.json' with { type: 'json' };

export type Delivery = components['schemas']['Delivery'];
type Attempt = components['schemas']['DeliveryAttempt'];

const t = settingsTexts.delivery;

/** What happened to a delivery, in a sentence. */
export function describeDelivery({ status, reason, attempts }: Delivery): string {
  const last = attempts.at(-1);
  if (status === 'FAILED' || status === 'DELIVERED') {
    const count = attempts.length > 1 ? ` ${fill(t.attemptCount, { count: attempts.length })}` : '';
    return last === undefined ? t.status[status] : describeAttempt(last) + count;
  }
  return reason ?? t.status[status];
}

/** How the receiver answered, or why there is no answer. */
export function describeAttempt({ status, error, latencyMs }: Attempt): string {
  const time = latencyMs === undefined ? '' : ` ${fill(t.latency, { ms: Math.round(latencyMs) })}`;
  if (status !== null) return fill(t.answered, { status }) + time;
  return t.noAnswer + time + (error === null ? '' : ` (${error.code}): ${error.message}`);
}

/** The host that `--allow-host` would let the mock deliver to; undefined for any other reason. */
export function blockedHost({ status, request }: Delivery): string | undefined {
  if (status !== 'BLOCKED' || !URL.canParse(request.url)) return undefined;
  const { protocol, hostname } = new URL(request.url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}

/** A delivery that is on its way cannot be sent again. */
export function canReplay({ status }: Delivery): boolean {
  return status !== 'PENDING';
}
