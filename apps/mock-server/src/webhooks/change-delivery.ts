import { plan, unplan } from '../world/plans/plan.ts';
import { type Delivery, type DeliveryAttempt, isFinished, type Outbox } from '../world/tables/deliveries.ts';
import type { World } from '../world/world.ts';

/**
 * When a delivery that timed out is tried again, in milliseconds after each time-out, if its webhook asks for it.
 *
 * Assumed: count and spacing. The sources have only the switch. Nothing but a time-out is retried.
 *
 * @see register-webhook (guide)
 */
export const retryDelaysMs: readonly number[] = [10_000, 60_000, 300_000];

/** How many finished deliveries the log keeps, the latest of them by number. */
export const keptDeliveries = 1_000;

export const emptyOutbox: Outbox = {
  id: 'outbox',
  deliveryCount: 0,
  placeCount: 0,
  shuffleCount: 0,
  rules: [],
  matchCounts: [],
};

export function outboxOf(world: World): Outbox {
  return world.outboxes.get('outbox') ?? emptyOutbox;
}

/** Puts a delivery at the end of what is sent next. */
export function makePending(world: World, delivery: Delivery, isReplay = false): Delivery {
  if (delivery.status === 'SCHEDULED') unplan(world, 'DELIVERY', delivery.id);
  const outbox = outboxOf(world);
  const place = outbox.placeCount + 1;
  world.outboxes.put({ ...outbox, placeCount: place });
  return world.deliveries.put({ ...delivery, status: 'PENDING', reason: null, dueAt: null, place, isReplay });
}

/** Leaves a delivery to the clock of the world. */
export function schedule(world: World, delivery: Delivery, dueAt: number): Delivery {
  plan(world, { kind: 'DELIVERY', target: delivery.id, dueAt });
  return world.deliveries.put({ ...delivery, status: 'SCHEDULED', dueAt });
}

/** Why a delivery ends without an attempt. */
export interface Unsent {
  readonly status: 'BLOCKED' | 'DROPPED';
  readonly reason: string;
}

/** Ends a delivery without an attempt. */
export function finishUnsent(world: World, delivery: Delivery, { status, reason }: Unsent): Delivery {
  return finish(world, { ...delivery, status, reason, dueAt: null });
}

/** Adds an attempt, and retries a time-out where the webhook asks for it. A replay is a single attempt. */
export function addAttempt(world: World, before: Delivery, attempt: DeliveryAttempt): Delivery {
  const delivery = { ...before, attempts: [...before.attempts, attempt] };
  const { status, error } = attempt;
  if (status !== null && status >= 200 && status < 300) return finish(world, { ...delivery, status: 'DELIVERED' });
  const tries = delivery.attempts.filter(({ isReplay }) => !isReplay).length;
  const delayMs = retryDelaysMs[tries - 1];
  const isRetried = error?.code === 'TIMEOUT' && delivery.retryOnTimeout && !attempt.isReplay;
  if (isRetried && delayMs !== undefined) return schedule(world, delivery, world.now() + delayMs);
  return finish(world, { ...delivery, status: 'FAILED' });
}

function finish(world: World, delivery: Delivery): Delivery {
  world.deliveries.put(delivery);
  trim(world);
  return delivery;
}

/** By number and not by when they finished, which depends on the receivers: equal worlds keep the same ones. */
function trim({ deliveries }: World): void {
  while (deliveries.count('phase', 'finished') > keptDeliveries) {
    const oldest = deliveries.first('phase', 'finished');
    if (oldest && isFinished(oldest.status)) deliveries.delete(oldest.id);
  }
}
