import { nextId } from '../ids.ts';
import { findChannel, findCustomer } from '../inbox/find-by-number.ts';
import { refuseOverLimit } from '../rate-limits.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { FiredEvent } from '../tables/custom-events.ts';
import { dayOf } from '../tables/custom-events.ts';
import type { World } from '../world.ts';

export interface EventReport {
  readonly eventName: string;
  readonly wabaNumber: string;
  readonly customerPhoneNumber: string;
  readonly botId?: string | undefined;
}

const eventsPerDay = 20_000;
const assumedLimit = { limit: 60, per: 'minute', scope: 'organization' } as const;

/**
 * Records a custom event.
 *
 * @see fire-custom-event: 403 without the feature, 404 for an event that is not configured, 400 once the events of the
 * day are used up, even in worlds without rate limits, 429 for too many requests. Assumed: the daily limit is per
 * account and UTC day; 60 requests a minute; an unknown WABA number or customer is a 404; `botId` is not checked.
 */
export function fireEvent(world: World, report: EventReport): FiredEvent | Refusal<400 | 403 | 404 | 429> {
  if (world.options.customEvents.feature === 'disabled') {
    return refuse(403, 'Contact Support to enable enterprise feature.');
  }
  if (!world.customEvents.has(report.eventName)) return refuse(404, 'Custom event not found');
  const channel = findChannel(world, report.wabaNumber, 404);
  if (isRefusal(channel)) return channel;
  const customer = findCustomer(world, report.customerPhoneNumber, 404);
  if (isRefusal(customer)) return customer;
  const firedAt = world.now();
  if (world.firedEvents.count('ofDay', dayOf(firedAt)) >= eventsPerDay) {
    return refuse(400, `Custom event execution limit of ${eventsPerDay} reached for today`);
  }
  const request = { operation: 'fireCustomEvent', limits: [assumedLimit], scopes: {} };
  const limitReached = refuseOverLimit(world, request, 'Too many requests, please try again later.');
  if (limitReached) return limitReached;
  return world.firedEvents.put({
    id: nextId(world.random, 'event_'),
    eventName: report.eventName,
    wabaNumber: channel.wabaNumber,
    customerPhone: customer.phone,
    botId: report.botId ?? null,
    firedAt,
  });
}
