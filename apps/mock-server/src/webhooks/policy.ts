import type { Delivery, DeliveryRule } from '../world/tables/deliveries.ts';
import type { World } from '../world/world.ts';
import { makePending, outboxOf } from './change-delivery.ts';
import { sendShuffled } from './outbox.ts';

/** What happens to the deliveries of a world. Without rules they are sent in order. */
export interface DeliveryPolicy {
  readonly rules: readonly DeliveryRule[];
}

export function policyOf(world: World): DeliveryPolicy {
  const { rules } = outboxOf(world);
  return { rules };
}

/** Replaces the policy for deliveries from now on, and counts them from 1. What is held or delayed stays so. */
export function setPolicy(world: World, { rules }: DeliveryPolicy): void {
  const copies = structuredClone(rules);
  world.outboxes.put({ ...outboxOf(world), rules: copies, matchCounts: copies.map(() => 0) });
}

/**
 * Makes held deliveries pending, with ids in the order of the ids, else all of them in the order in which they were held,
 * and then what is left of shuffled groups.
 *
 * @returns the deliveries that have changed, in the order in which they are sent
 */
export function releaseHeld(world: World, ids?: readonly string[]): Delivery[] {
  const waiting = [...world.deliveries.list('phase', 'waiting')];
  const listed = ids ? [...new Set(ids)].map((id) => world.deliveries.get(id)) : waiting;
  const held = listed.filter((one) => one?.status === 'HELD');
  const released = held.flatMap((one) => (one ? makePending(world, one) : []));
  if (ids) return released;
  const groups = new Set(waiting.map(({ webhookId }) => webhookId));
  return [...released, ...[...groups].flatMap((webhookId) => sendShuffled(world, webhookId))];
}

/**
 * Makes a delivery pending whose time has come, or the shuffled group of a webhook.
 *
 * @param target the id of a delivery or of a webhook
 * @returns the deliveries that have changed, in the order in which they are sent
 */
export function resume(world: World, target: string): Delivery[] {
  const delivery = world.deliveries.get(target);
  if (!delivery) return sendShuffled(world, target);
  return delivery.status === 'SCHEDULED' ? [makePending(world, delivery)] : [];
}
