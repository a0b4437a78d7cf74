import { nextId } from '../ids.ts';
import { findByNumber, findCustomer } from '../inbox/resolve-chat.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { World } from '../world.ts';
import { dayOf } from './day-of.ts';
import type { FiredEvent } from './records.ts';

/** Which event happened to whom. */
export interface EventReport {
  readonly eventName: string;
  readonly wabaNumber: string;
  readonly customerPhoneNumber: string;
  readonly botId?: string | undefined;
}

const eventsPerDay = 20_000;

/**
 * Records a custom event.
 *
 * @see fire-custom-event: 403 without the feature, 404 for an event that is not configured, 400 when the day's events are
 * used up. Assumed: the count is the account's and a day is one of UTC; an unknown number or customer is a 404, and the
 * bot is not looked up.
 */
export function fireEvent(world: World, report: EventReport): FiredEvent | Refusal<400 | 403 | 404> {
  if (world.options.customEvents.feature === 'disabled') {
    return refuse(403, 'Contact Support to enable enterprise feature.');
  }
  if (!world.customEvents.has(report.eventName)) return refuse(404, 'Custom event not found');
  const channel = findByNumber(world.channels, report.wabaNumber, 'WABA number not found');
  if (isRefusal(channel)) return refuse(404, channel.message);
  const customer = findCustomer(world, report.customerPhoneNumber);
  if (isRefusal(customer)) return refuse(404, customer.message);
  const firedAt = world.now();
  if (world.firedEvents.count('ofDay', dayOf(firedAt)) >= eventsPerDay) {
    return refuse(400, `Custom event execution limit of ${eventsPerDay} reached for today`);
  }
  return world.firedEvents.put({
    id: nextId(world.random, 'event_'),
    eventName: report.eventName,
    wabaNumber: channel.wabaNumber,
    customerPhone: customer.phone,
    botId: report.botId ?? null,
    firedAt,
  });
}
