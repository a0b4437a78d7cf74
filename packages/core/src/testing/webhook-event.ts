import type { WebhookEvent } from '@doubletick-kit/contract';
import document from '@doubletick-kit/contract/openapi.json' with { type: 'json' };

/** What is read of the document's examples. */
type Examples = Readonly<Record<string, { readonly value: unknown }>>;

/**
 * A valid payload of an event: the description's first example of it, a new copy each time. Overrides are merged into
 * it object by object; a list or any other value replaces what stands there, and `undefined` takes it away.
 *
 * @throws TypeError for an event that does not exist.
 *
 * @example
 * webhookEvent('MESSAGE_RECEIVED', { from: '919999999922', message: { text: 'Hi' } });
 */
export function webhookEvent(
  event: WebhookEvent,
  overrides: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const webhook = Object.hasOwn(document.webhooks, event) ? document.webhooks[event] : undefined;
  if (!webhook) throw new TypeError(`There is no event "${event}".`);
  const examples: Examples = webhook.post.requestBody.content['application/json'].examples;
  const [first] = Object.values(examples);
  return merge(isRecord(first?.value) ? first.value : {}, overrides);
}

function merge(
  base: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const names = new Set([...Object.keys(base), ...Object.keys(changes)]);
  const merged = [...names].map((name): [string, unknown] => {
    const value = Object.hasOwn(base, name) ? base[name] : undefined;
    if (!Object.hasOwn(changes, name)) return [name, structuredClone(value)];
    const change = changes[name];
    return [name, isRecord(change) ? merge(isRecord(value) ? value : {}, change) : structuredClone(change)];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
