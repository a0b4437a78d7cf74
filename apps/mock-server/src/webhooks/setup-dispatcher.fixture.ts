import type { WebhookEvent } from '@doubletick-kit/contract';
import { createWorld } from '../world/create-world.ts';
import { defaultOptions, expectOptions, type WorldOptionsInput } from '../world/options.ts';
import { isRefusal } from '../world/refusal.ts';
import { demo } from '../world/seed/demo.ts';
import type { Delivery } from '../world/tables/deliveries.ts';
import { registerWebhook, type WebhookSettings } from '../world/webhooks/change-webhooks.ts';
import type { World } from '../world/world.ts';
import { type DeliveryOccurrence, Dispatcher, type DispatcherSettings } from './dispatcher.ts';

const wabaNumber = demo.wabaNumbers.support;

/** A world without webhooks, with a clock that stands still. */
export function setupWorld({ options = {}, seed = 1 }: { options?: WorldOptionsInput; seed?: number } = {}) {
  const clock = { now: 1_000_000_000_000 };
  const world = createWorld({
    seed: { name: 'demo', number: seed },
    options: expectOptions(options, defaultOptions),
    now: () => clock.now,
  });
  for (const id of [...world.webhooks.keys()]) world.webhooks.delete(id);
  return { world, clock };
}

export function register(world: World, settings: Partial<WebhookSettings> = {}): string {
  const outcome = registerWebhook(world, {
    name: 'Test',
    url: 'http://localhost:9/hook',
    method: 'POST',
    wabaNumbers: [wabaNumber],
    webhookEvents: ['ADD_TAG'],
    ...settings,
  });
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return [...world.webhooks.keys()].at(-1) ?? '';
}

/** An event that webhooks of {@link register} subscribe to. */
export const emitted = (payload: object, event: WebhookEvent = 'ADD_TAG') => ({
  event,
  wabaNumber,
  payload: () => payload,
});

/** A dispatcher that has a short time-out, and what it reports. */
export function setupDispatcher(world: World, settings: Partial<DispatcherSettings> = {}) {
  const reports: { type: DeliveryOccurrence; delivery: Delivery }[] = [];
  const dispatcher = new Dispatcher(
    {
      allowHosts: [],
      timeoutMs: 200,
      ...settings,
      report: (type, delivery) => reports.push({ type, delivery }),
      onPlanned: () => undefined,
    },
    world,
  );
  return { dispatcher, reports };
}

/** What the log of a world has, oldest first. */
export const deliveriesOf = (world: World): Delivery[] => [...world.deliveries.values()];
