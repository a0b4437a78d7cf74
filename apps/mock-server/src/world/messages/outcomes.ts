import type { Delivery } from '../tables/messages.ts';

/** When the steps of a delivery happen, in milliseconds after the message was accepted. */
export interface DeliveryPlan {
  readonly sentMs?: number;
  readonly deliveredMs?: number;
  readonly readMs?: number;
  readonly failedMs?: number;
  readonly failure?: NonNullable<Delivery['failure']>;
}

/** What happens to every message to one phone number. */
export interface Outcome extends MessageOutcome {
  readonly phone: string;
}

/** What happens to a message. */
export interface MessageOutcome {
  /** Why the message is refused; it is then not accepted at all. */
  readonly refusal?: string;
  readonly plan?: DeliveryPlan;
}

/** The delivery of messages to all other phone numbers. Assumed: the times, which no source states. */
export const usualPlan: DeliveryPlan = { sentMs: 1_000, deliveredMs: 2_000, readMs: 30_000 };

const second = 1_000;
const minute = 60 * second;

/**
 * Customer phone numbers that decide what happens to a message, in every world and for every kind of message. Their
 * conversation window is always open, so a test can write to them at once. Assumed: upstream has no such phone numbers;
 * the error codes are WhatsApp's.
 */
export const outcomes = {
  /** Refused: the phone number is not valid. */
  invalidNumber: { phone: '919999999971', refusal: 'Recipient is not a valid phone number' },
  /** Refused: the account has blocked the customer. */
  blocked: { phone: '919999999972', refusal: 'Customer is blocked' },
  /** Accepted, then fails without being sent: the phone number is not on WhatsApp. */
  noWhatsApp: {
    phone: '919999999973',
    plan: { failedMs: second, failure: { code: '131026', reason: 'Message undeliverable' } },
  },
  /** Accepted, then fails without being sent: the customer has opted out. */
  optedOut: {
    phone: '919999999974',
    plan: { failedMs: second, failure: { code: '131050', reason: 'The customer stopped messages from this business' } },
  },
  /** Sent after a minute, delivered after an hour, read after a day. */
  slow: { phone: '919999999975', plan: { sentMs: minute, deliveredMs: 60 * minute, readMs: 24 * 60 * minute } },
  /** Sent, but never delivered. */
  neverDelivered: { phone: '919999999976', plan: { sentMs: second } },
  /** Delivered, but never read. */
  neverRead: { phone: '919999999977', plan: { sentMs: second, deliveredMs: 2 * second } },
  /** Sent, then fails. */
  failsAfterSent: {
    phone: '919999999978',
    plan: {
      sentMs: second,
      failedMs: 3 * second,
      failure: { code: '131000', reason: 'Something went wrong' },
    },
  },
} as const satisfies Readonly<Record<string, Outcome>>;

const byPhone: ReadonlyMap<string, Outcome> = new Map(
  Object.values(outcomes).map((outcome): [string, Outcome] => [outcome.phone, outcome]),
);

/** Undefined for a phone number without a fixed outcome. */
export function outcomeOf(phone: string): Outcome | undefined {
  return byPhone.get(phone);
}

/** The outcomes that one request can choose for the messages that it sends, by name. */
export const preferredOutcomes: Readonly<Record<string, MessageOutcome>> = {
  sent: outcomes.neverDelivered,
  delivered: outcomes.neverRead,
  read: { plan: usualPlan },
  failed: outcomes.failsAfterSent,
  ...outcomes,
};
