import { notSent } from '../inbox/add-message.ts';
import type { Delivery } from '../tables/messages.ts';
import { outcomeOf, usualPlan } from './outcomes.ts';
import type { Recipient } from './resolve-recipient.ts';

/**
 * When each step of a message's delivery will happen; known from the start, so that no timer is needed. Assumed: a
 * message to a group fares as one to any customer.
 */
export function planDelivery(recipient: Recipient, acceptedAt: number): Delivery {
  const outcome = 'customerPhone' in recipient ? outcomeOf(recipient.customerPhone) : undefined;
  const { sentMs, deliveredMs, readMs, failedMs, failure = null } = outcome?.plan ?? usualPlan;
  const at = (afterMs: number | undefined) => (afterMs === undefined ? null : acceptedAt + afterMs);
  return {
    ...notSent,
    ...{ sentAt: at(sentMs), deliveredAt: at(deliveredMs), readAt: at(readMs), failedAt: at(failedMs), failure },
  };
}
