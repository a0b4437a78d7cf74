import { defineTable } from './table.ts';
import type { Webhook } from './webhooks.ts';

/** A request to a webhook's URL, exactly as it is sent; every attempt and every replay sends the same bytes. */
export interface WebhookRequest {
  readonly method: Webhook['method'];
  /** With the registered query, without credentials. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in UTF-8. */
  readonly body: string;
}

/**
 * `PENDING` is about to be sent, or being sent. `SCHEDULED` waits for the clock of the world, or for the rest of its
 * shuffled group. `HELD` waits for a release. The others are finished; a replay makes them pending again.
 */
export type DeliveryStatus = 'PENDING' | 'SCHEDULED' | 'HELD' | 'DELIVERED' | 'FAILED' | 'BLOCKED' | 'DROPPED';

/**
 * One request that was sent, or tried. How long it took is measured in real time, so it is not part of the row: two equal
 * worlds would differ.
 */
export interface DeliveryAttempt {
  /** Milliseconds since 1970, by the clock of the world. */
  readonly at: number;
  readonly isReplay: boolean;
  /** The status of the answer; null without an answer. */
  readonly status: number | null;
  /** The start of the answer's body; null without an answer. */
  readonly body: string | null;
  /** Whether the answer's body was longer. */
  readonly isBodyCut: boolean;
  /** Why there is no answer: `TIMEOUT`, `RECEIVER_THREW`, or a code of Node such as `ECONNREFUSED`. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** One event for one webhook. */
export interface Delivery {
  readonly id: string;
  /** Counts the deliveries of the world, from 1. */
  readonly number: number;
  readonly event: string;
  readonly wabaNumber: string;
  readonly webhookId: string;
  /** As it is registered. */
  readonly url: string;
  /** Milliseconds since 1970, by the clock of the world. */
  readonly createdAt: number;
  readonly request: WebhookRequest;
  readonly retryOnTimeout: boolean;
  readonly status: DeliveryStatus;
  /** Why it was not sent, as a sentence; null otherwise. */
  readonly reason: string | null;
  /** The effect of the delivery policy on it; null when it is sent in order. */
  readonly effect: DeliveryRule['effect'] | null;
  /** The rule of the fault that happened to it, which counts before the policy; null for none. */
  readonly fault: string | null;
  /** The delivery that this one duplicates. */
  readonly copyOf: string | null;
  /** When it is sent, for a scheduled one. */
  readonly dueAt: number | null;
  /** The order in which pending deliveries are sent; 0 for one that was never pending. */
  readonly place: number;
  /** Whether its next or latest attempt is a replay. */
  readonly isReplay: boolean;
  readonly attempts: readonly DeliveryAttempt[];
}

/** Which deliveries a rule is for; a field that is left out does not matter. */
export interface DeliveryMatch {
  readonly event?: string | undefined;
  readonly webhookId?: string | undefined;
  /** Only the nth of the deliveries that fit the other fields, from 1, counted from when the policy was set. */
  readonly nth?: number | undefined;
}

interface MatchingRule {
  readonly match?: DeliveryMatch | undefined;
}

/** Drops a delivery, holds it until a release, or sends it before the request that causes it is answered. */
export interface PlainRule extends MatchingRule {
  readonly effect: 'drop' | 'hold' | 'before-answer';
}

export interface DelayRule extends MatchingRule {
  readonly effect: 'delay';
  /** On the clock of the world. */
  readonly byMs: number;
}

export interface DuplicateRule extends MatchingRule {
  readonly effect: 'duplicate';
  /** How often it is sent altogether. Default: 2. */
  readonly times?: number | undefined;
}

/** Sends the deliveries of each webhook in groups whose order is another one. */
export interface ShuffleRule extends MatchingRule {
  readonly effect: 'shuffle';
  /** How many deliveries make a group. Default: 4. */
  readonly size?: number | undefined;
  /** When a group is sent that is not full, on the clock of the world. Default: 10,000. */
  readonly withinMs?: number | undefined;
}

/** What happens to the deliveries that match. */
export type DeliveryRule = PlainRule | DelayRule | DuplicateRule | ShuffleRule;

/** What a world counts of its deliveries, and its policy. */
export interface Outbox {
  readonly id: 'outbox';
  readonly deliveryCount: number;
  readonly placeCount: number;
  readonly shuffleCount: number;
  /** The first rule that matches a delivery counts; one that none matches is sent in order. */
  readonly rules: readonly DeliveryRule[];
  /** For each rule, how many deliveries fit the event and the webhook that it names. */
  readonly matchCounts: readonly number[];
}

export const deliveryTables = {
  /** `phase` has the deliveries that are `waiting` and that are `finished`, `shuffling` those of unfinished groups. */
  deliveries: defineTable({
    id: ({ id }: Delivery) => id,
    indexes: {
      phase: { group: ({ status }) => (isFinished(status) ? 'finished' : 'waiting'), order: 'number' },
      shuffling: {
        group: ({ status, effect, attempts, webhookId }) =>
          status === 'SCHEDULED' && effect === 'shuffle' && attempts.length === 0 ? webhookId : null,
        order: 'number',
      },
    },
    forgetsDeleted: true,
  }),

  /** At most one row: none before the first delivery or policy. */
  outboxes: defineTable({ id: ({ id }: Outbox) => id, indexes: {} }),
};

/** Whether nothing more happens to a delivery by itself. */
export function isFinished(status: DeliveryStatus): boolean {
  return status === 'DELIVERED' || status === 'FAILED' || status === 'BLOCKED' || status === 'DROPPED';
}
