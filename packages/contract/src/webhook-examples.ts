/** A payload of every webhook event. @module */
import document from './generated/openapi.json' with { type: 'json' };
import type { WebhookEvent } from './webhook.ts';

/** The document's first example of every event. */
export const webhookExamples: Readonly<Record<WebhookEvent, unknown>> = firstExamples();

function firstExamples(): Record<WebhookEvent, unknown> {
  const first = Object.entries(document.webhooks).map(([event, { post }]) => {
    const [example] = Object.values<{ value: unknown }>(post.requestBody.content['application/json'].examples);
    return [event, example?.value];
  });
  return Object.fromEntries(first) as Record<WebhookEvent, unknown>; // The events are the document's webhooks.
}
