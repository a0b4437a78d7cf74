import type { Delivery } from '../tables/messages.ts';

/** The delivery of a message that the account did not send, or of one that nothing has been heard of. */
export const notSent: Delivery = {
  sentAt: null,
  deliveredAt: null,
  readAt: null,
  repliedAt: null,
  failedAt: null,
  failure: null,
};
