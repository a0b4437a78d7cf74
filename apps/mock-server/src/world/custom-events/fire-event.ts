import { nextId } from '../ids.ts';
import { findChannel, findCustomer } from '../inbox/find-by-number.ts';
import { refuseOverLimit } from '../rate-limits.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { FiredEvent } from '../tables/custom-events.ts';
import { dayOf } from '../tables/custom-events.ts';
import type { World } from '../world.ts';

/** Which event happened to whom. */
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
 * @see fire-custom-event: 403 without the feature, 404 for an event that is not configured, 400 when the day's events are
 * used up, which is so whether or not the world has rate limits; 429 for too many calls. Assumed: the events of a day are
 * the account's and a day is one of UTC; 60 calls a minute; an unknown number or customer is a 404, and the bot is not
 * looked up.
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
  const call = { operation: 'fireCustomEvent', limits: [assumedLimit], scopes: {} };
  const limitReached = refuseOverLimit(world, call, 'Too many requests, please try again later.');
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
