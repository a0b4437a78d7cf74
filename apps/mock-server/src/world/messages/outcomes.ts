import type { Delivery } from '../tables/messages.ts';

/** What becomes of a message and when, in milliseconds after it was accepted. */
export interface DeliveryPlan {
  readonly sentMs?: number;
  readonly deliveredMs?: number;
  readonly readMs?: number;
  readonly failedMs?: number;
  readonly failure?: NonNullable<Delivery['failure']>;
}

/** What happens to everything that is sent to one number. */
export interface Outcome {
  readonly phone: string;
  /** Answered at once in place of accepting the message. */
  readonly refusal?: string;
  readonly plan?: DeliveryPlan;
}

/** How a message fares that goes to any other number. Assumed: no source says how long a step takes. */
export const usualPlan: DeliveryPlan = { sentMs: 1_000, deliveredMs: 2_000, readMs: 30_000 };

const second = 1_000;
const minute = 60 * second;

/**
 * Customer numbers that decide what becomes of a message, in every world and for every kind of send. Their window counts
 * as open, so that a test can write to them at once. Assumed: upstream has no such numbers; the error codes are
 * WhatsApp's.
 */
export const outcomes = {
  /** Refused: nobody can have this number. */
  invalidNumber: { phone: '919999999971', refusal: 'Recipient is not a valid phone number' },
  /** Refused: the account has blocked the customer. */
  blocked: { phone: '919999999972', refusal: 'Customer is blocked' },
  /** Accepted, and fails without being sent: the number is not on WhatsApp. */
  noWhatsApp: {
    phone: '919999999973',
    plan: { failedMs: second, failure: { code: '131026', reason: 'Message undeliverable' } },
  },
  /** Accepted, and fails without being sent: the customer wants no messages. */
  optedOut: {
    phone: '919999999974',
    plan: { failedMs: second, failure: { code: '131050', reason: 'The customer stopped messages from this business' } },
  },
  /** Sent after a minute, delivered after an hour and read after a day. */
  slow: { phone: '919999999975', plan: { sentMs: minute, deliveredMs: 60 * minute, readMs: 24 * 60 * minute } },
  /** Sent, and never delivered. */
  neverDelivered: { phone: '919999999976', plan: { sentMs: second } },
  /** Delivered, and never read. */
  neverRead: { phone: '919999999977', plan: { sentMs: second, deliveredMs: 2 * second } },
  /** Sent, and fails after that. */
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

/** What a number decides; undefined for a number like any other. */
export function outcomeOf(phone: string): Outcome | undefined {
  return byPhone.get(phone);
}
