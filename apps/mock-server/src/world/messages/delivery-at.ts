import type { Delivery, Message } from '../tables/messages.ts';

/**
 * What has happened to a message by now: times that lie in the future are null, and so is a failure to come.
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
