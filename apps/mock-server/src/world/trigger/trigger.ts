import type { WebhookEvent } from '@doubletick-kit/contract';
import { type TriggerOnlyEvent, triggerOnlyEvents } from '../occurrences.ts';
import { isRefusal, refuse } from '../refusal.ts';
import type { World } from '../world.ts';
import { accountTriggers } from './account-triggers.ts';
import { callTriggers } from './call-triggers.ts';
import { chatTriggers } from './chat-triggers.ts';
import { customerTriggers } from './customer-triggers.ts';
import { messageTriggers } from './message-triggers.ts';
import { openScene, type Scene, type TriggerFields, type TriggerRefusal } from './scene.ts';
import { whatsappGroupTriggers } from './whatsapp-group-triggers.ts';

export type { TriggerFields };

/** A webhook event that is asked for. */
export interface Trigger extends TriggerFields {
  readonly event: WebhookEvent;
}

/**
 * Makes something happen that causes an event, with everything that this changes and causes besides. What is missing for
 * that is created. An event without a documented payload is only reported.
 *
 * @returns the resulting row
 */
export function trigger(world: World, { event, ...fields }: Trigger): object | TriggerRefusal {
  const scene = openScene(world, fields);
  if (isRefusal(scene)) return scene;
  if (isTriggerOnly(event)) return report(scene, event);
  if (fields.payload !== undefined) {
    return refuse(400, `payload is for events without a documented payload: ${triggerOnlyEvents.join(', ')}`);
  }
  return triggers[event](scene);
}

function isTriggerOnly(event: WebhookEvent): event is TriggerOnlyEvent {
  return triggerOnlyEvents.some((one) => one === event);
}

/** Assumed: the usual payload, since only the name of such an event is known. */
function report({ world, wabaNumber, fields }: Scene, event: TriggerOnlyEvent): object {
  const payload = structuredClone(fields.payload ?? { event, wabaNumber: `+${wabaNumber}` });
  world.report({ type: 'EVENT_TRIGGERED', event, wabaNumber, payload });
  return { event, wabaNumber, payload };
}

type DocumentedEvent = Exclude<WebhookEvent, TriggerOnlyEvent>;

const triggers: { readonly [Event in DocumentedEvent]: (scene: Scene) => object | TriggerRefusal } = {
  ...messageTriggers,
  ...chatTriggers,
  ...customerTriggers,
  ...callTriggers,
  ...whatsappGroupTriggers,
  ...accountTriggers,
};
