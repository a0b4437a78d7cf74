import { notSent } from '../inbox/add-message.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Delivery, Message } from '../tables/messages.ts';
import type { World } from '../world.ts';
import { findMessage } from './find-message.ts';
import { type MessageOutcome, outcomeOf, usualPlan } from './outcomes.ts';
import type { Recipient } from './resolve-recipient.ts';

/**
 * When each step of a message's delivery will happen. It is known from the start, so no timer is needed. Assumed: a
 * message to a WhatsApp group is delivered like one to a customer.
 */
export function planDelivery(recipient: Recipient, acceptedAt: number, chosen?: MessageOutcome): Delivery {
  const outcome = chosen ?? ('customerPhone' in recipient ? outcomeOf(recipient.customerPhone) : undefined);
  const { sentMs, deliveredMs, readMs, failedMs, failure = null } = outcome?.plan ?? usualPlan;
  const at = (afterMs: number | undefined) => (afterMs === undefined ? null : acceptedAt + afterMs);
  return {
    ...notSent,
    sentAt: at(sentMs),
    deliveredAt: at(deliveredMs),
    readAt: at(readMs),
    failedAt: at(failedMs),
    failure,
  };
}

/**
 * What has happened to a message by now: times in the future are null, and so is a failure that is still to come.
 *
 * @see get-message-status: a time is null until the step was reported, and the reason is there on a failure only.
 */
export function deliveryAt({ delivery }: Pick<Message, 'delivery'>, now: number): Delivery {
  const past = (at: number | null) => (at !== null && at <= now ? at : null);
  const failedAt = past(delivery.failedAt);
  return {
    sentAt: past(delivery.sentAt),
    deliveredAt: past(delivery.deliveredAt),
    readAt: past(delivery.readAt),
    repliedAt: past(delivery.repliedAt),
    failedAt,
    failure: failedAt === null ? null : delivery.failure,
  };
}

/** Finds a message the account sent. @see get-message-status. Assumed: a customer's message has no delivery. */
export function findSentMessage(world: World, messageId: string): Message | Refusal<404> {
  const message = findMessage(world, messageId);
  return message?.origin === 'USER' ? message : refuse(404, 'No message found with this messageId');
}
