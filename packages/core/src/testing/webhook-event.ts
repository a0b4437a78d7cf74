import { webhookExamples } from '#contract/webhook-examples';
import type { WebhookEvent } from '#contract/webhooks';
import type { WebhookPayloads } from '../webhooks/payloads.ts';

/** What to change in a payload. `undefined` removes a property. */
export type WebhookOverrides<Payload> = Payload extends Leaf
  ? Payload
  : { readonly [Name in keyof Payload]?: WebhookOverrides<Payload[Name]> | undefined };

type Leaf = string | number | boolean | null | undefined | readonly unknown[];

/**
 * A valid payload of an event: a copy of the first example in the OpenAPI description. Objects in overrides are merged,
 * arrays and other values replace those in the example, and `undefined` removes a property. The result is not
 * validated: overrides can make it invalid.
 *
 * @throws TypeError for an unknown event.
 *
 * @example
 * webhookEvent('MESSAGE_RECEIVED', { from: '919999999922', message: { text: 'Hi' } });
 */
export function webhookEvent<E extends WebhookEvent>(
  event: E,
  overrides?: WebhookOverrides<WebhookPayloads[E]>,
): WebhookPayloads[E] {
  if (!Object.hasOwn(webhookExamples, event)) throw new TypeError(`There is no event "${event}".`);
  // The examples are validated against the schemas that the types come from.
  return merge(webhookExamples[event], overrides ?? {}) as WebhookPayloads[E];
}

function merge(base: unknown, changes: object): Record<string, unknown> {
  const before = new Map(isObject(base) ? Object.entries(base) : []);
  const after = new Map(Object.entries(changes));
  const merged = [...new Set([...before.keys(), ...after.keys()])].map((name): [string, unknown] => {
    const value = before.get(name);
    if (!after.has(name)) return [name, structuredClone(value)];
    const change = after.get(name);
    return [name, isObject(change) ? merge(value, change) : structuredClone(change)];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
