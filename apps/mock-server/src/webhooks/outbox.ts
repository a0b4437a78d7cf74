import type { WebhookEvent } from '@doubletick-kit/contract';
import { type EventFault, faultOfEvent } from '../faults/fault-of-event.ts';
import { plan, unplan } from '../world/plans/plan.ts';
import type { Delivery, DeliveryRule, ShuffleRule } from '../world/tables/deliveries.ts';
import { subscriptionKey, type Webhook } from '../world/tables/webhooks.ts';
import type { World } from '../world/world.ts';
import { finishUnsent, makePending, outboxOf, schedule } from './change-delivery.ts';
import { encodeRequest } from './encode-request.ts';
import { shuffle } from './shuffle.ts';

/** An event for the webhooks that subscribe to it. */
export interface EmittedEvent {
  readonly event: WebhookEvent;
  readonly wabaNumber: string;
  /** Called only when a webhook subscribes to the event. */
  payload(): object;
}

/** Says why a URL is not called; undefined for one that is. */
export type FindBlock = (url: string) => string | undefined;

/** How many deliveries may wait in a world, so that a dead receiver does not fill the memory. */
export const mostWaiting = 10_000;

/**
 * Writes a delivery for each webhook that subscribes to an event, or several, as the policy says.
 *
 * @returns the deliveries that have changed, in the order in which the pending ones are sent
 */
export function enqueue(world: World, emitted: EmittedEvent, findBlock: FindBlock): readonly Delivery[] {
  const key = subscriptionKey(emitted);
  if (world.webhooks.count('ofSubscription', key) === 0) return [];
  const payload = emitted.payload();
  const webhooks = [...world.webhooks.list('ofSubscription', key)];
  return webhooks.flatMap((webhook) => {
    const reason = findBlock(webhook.url);
    // The rules count only deliveries that are sent.
    const rule = reason === undefined ? chooseRule(world, { event: emitted.event, webhookId: webhook.id }) : undefined;
    const delivery = addDelivery(world, webhook, { emitted, payload, effect: rule?.effect ?? null });
    if (reason !== undefined) return finishUnsent(world, delivery, { status: 'BLOCKED', reason });
    if (world.deliveries.count('phase', 'waiting') >= mostWaiting) {
      return finishUnsent(world, delivery, {
        status: 'DROPPED',
        reason: `${mostWaiting} deliveries were waiting already.`,
      });
    }
    const fault = faultOfEvent(world, { ...emitted, payload });
    if (fault) return applyFault(world, fault, { ...delivery, fault: fault.rule, effect: null });
    return rule ? apply(world, rule, delivery) : makePending(world, delivery);
  });
}

interface NewDelivery {
  readonly emitted: EmittedEvent;
  readonly payload: object;
  readonly effect: Delivery['effect'];
}

/** What it is about to become decides its status. */
function addDelivery(world: World, webhook: Webhook, { emitted, payload, effect }: NewDelivery): Delivery {
  const number = nextNumber(world);
  const at = world.now();
  const id = `delivery_${number}`;
  return {
    id,
    number,
    event: emitted.event,
    wabaNumber: emitted.wabaNumber,
    webhookId: webhook.id,
    url: webhook.url,
    createdAt: at,
    request: encodeRequest(webhook, { id, at, payload, options: world.options.webhooks }),
    retryOnTimeout: webhook.retryOnTimeout,
    status: 'PENDING',
    reason: null,
    effect,
    fault: null,
    copyOf: null,
    dueAt: null,
    place: 0,
    isReplay: false,
    attempts: [],
  };
}

function nextNumber(world: World): number {
  const outbox = outboxOf(world);
  const number = outbox.deliveryCount + 1;
  world.outboxes.put({ ...outbox, deliveryCount: number });
  return number;
}

function chooseRule(world: World, sent: { event: string; webhookId: string }): DeliveryRule | undefined {
  const outbox = outboxOf(world);
  if (outbox.rules.length === 0) return undefined;
  const fits = outbox.rules.map(({ match: { event = sent.event, webhookId = sent.webhookId } = {} }) => {
    return event === sent.event && webhookId === sent.webhookId;
  });
  const matchCounts = outbox.matchCounts.map((count, position) => (fits[position] ? count + 1 : count));
  world.outboxes.put({ ...outbox, matchCounts });
  return outbox.rules.find(({ match }, position) => {
    return fits[position] && (match?.nth === undefined || match.nth === matchCounts[position]);
  });
}

function apply(world: World, rule: DeliveryRule, delivery: Delivery): Delivery | Delivery[] {
  switch (rule.effect) {
    case 'drop':
      return finishUnsent(world, delivery, { status: 'DROPPED', reason: 'The delivery policy dropped it.' });
    case 'hold':
      return world.deliveries.put({ ...delivery, status: 'HELD' });
    case 'delay':
      return schedule(world, delivery, world.now() + rule.byMs);
    case 'duplicate':
      return duplicate(world, delivery, rule.times ?? 2);
    case 'shuffle':
      return collect(world, rule, delivery);
    case 'before-answer':
      return makePending(world, delivery);
  }
}

/** A fault counts before the policy. Half a body keeps its headers: the receiver gets a message that is no JSON. */
function applyFault(world: World, { rule, delivery: effect, delayMs }: EventFault, delivery: Delivery) {
  const { request } = delivery;
  if (effect === 'drop') {
    return finishUnsent(world, delivery, { status: 'DROPPED', reason: `The fault ${rule} dropped it.` });
  }
  if (effect === 'duplicate') return duplicate(world, delivery, 2);
  const body = request.body.slice(0, Math.ceil(request.body.length / 2));
  const sent = effect === 'corrupt' ? { ...delivery, request: { ...request, body } } : delivery;
  return delayMs > 0 ? schedule(world, sent, world.now() + delayMs) : makePending(world, sent);
}

/** With the same bytes, so that a receiver can only tell them by what the event says. */
function duplicate(world: World, delivery: Delivery, times: number): Delivery[] {
  const sent = [makePending(world, delivery)];
  while (sent.length < times) {
    const number = nextNumber(world);
    sent.push(makePending(world, { ...delivery, id: `delivery_${number}`, number, copyOf: delivery.id }));
  }
  return sent;
}

function collect(
  world: World,
  { size = 4, withinMs = 10_000 }: ShuffleRule,
  delivery: Delivery,
): Delivery | Delivery[] {
  const { webhookId } = delivery;
  const first = world.deliveries.first('shuffling', webhookId);
  const dueAt = first?.dueAt ?? world.now() + withinMs;
  if (!first) plan(world, { kind: 'DELIVERY', target: webhookId, dueAt });
  const collected = world.deliveries.put({ ...delivery, status: 'SCHEDULED', dueAt });
  return world.deliveries.count('shuffling', webhookId) < size ? collected : sendShuffled(world, webhookId);
}

/** Makes the shuffled group of a webhook pending, as far as it has come. */
export function sendShuffled(world: World, webhookId: string): Delivery[] {
  const group = [...world.deliveries.list('shuffling', webhookId)];
  if (group.length === 0) return [];
  unplan(world, 'DELIVERY', webhookId);
  const outbox = outboxOf(world);
  const shuffleCount = outbox.shuffleCount + 1;
  world.outboxes.put({ ...outbox, shuffleCount });
  // A separate count, since ids must not depend on deliveries.
  return shuffle(group, world.seed.number * 1_000_003 + shuffleCount).map((one) => makePending(world, one));
}
