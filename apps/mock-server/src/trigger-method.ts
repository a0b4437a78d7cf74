import { type WebhookEvent, webhooks } from '@doubletick-kit/contract';
import { expectShape } from './expect-shape.ts';
import type { HostedWorld } from './hosted-world.ts';
import { webhookEventsOf } from './webhooks/payloads/webhook-events-of.ts';
import { isRefusal, type Refusal } from './world/refusal.ts';
import { recordReports } from './world/reporting.ts';
import type { SimulationRefusal } from './world/simulate/simulate.ts';
import { jsonObject, oneOf, optional, record, text, wholeNumber } from './world/tables/shape.ts';
import { type Trigger, type TriggerFields, trigger } from './world/trigger/trigger.ts';

/** What was done to cause an event, and what it caused. */
export interface Triggered {
  /** The resulting row, as the state shows it. */
  readonly row: object;
  /** Every webhook event that it caused, in the order of delivery. */
  readonly events: readonly { readonly event: WebhookEvent; readonly wabaNumber: string; readonly payload: object }[];
}

/** Causes an event, and collects all events that this causes. */
export function runTrigger(hosted: HostedWorld, input: Trigger): Triggered | SimulationRefusal {
  const { world } = hosted;
  const { result, occurrences } = recordReports(world, () => hosted.act(() => trigger(world, input)));
  if (isRefusal(result)) return result as Refusal<400 | 403 | 404 | 409 | 422>; // the statuses of a trigger
  const caused = occurrences.flatMap((occurrence) => webhookEventsOf(occurrence, world.options));
  const events = caused.map(({ event, wabaNumber, payload }) => ({ event, wabaNumber, payload: payload() }));
  return { row: result, events };
}

const eventNames = Object.keys(webhooks) as WebhookEvent[]; // the object's own names
const fieldsShape = record<TriggerFields>({
  customer: optional(text),
  wabaNumber: optional(text),
  text: optional(text),
  status: optional(text),
  level: optional(wholeNumber),
  payload: optional(jsonObject),
});

/** @param open opens the world that something happens in, with what is due carried out */
export function triggerMethod(open: () => HostedWorld): (event: WebhookEvent, fields?: TriggerFields) => Triggered {
  return (event, fields = {}) => {
    expectShape('trigger', oneOf(...eventNames), event);
    expectShape('trigger', fieldsShape, fields);
    const triggered = runTrigger(open(), { ...fields, event });
    if (isRefusal(triggered)) throw new RangeError(`${triggered.message}.`);
    return triggered;
  };
}
