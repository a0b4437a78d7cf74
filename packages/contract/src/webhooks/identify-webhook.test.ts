import document from '@doubletick-kit/openapi/doubletick.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { identifyWebhook, validateWebhook, type WebhookEvent, webhooks } from '../index.ts';

interface Described {
  post: { requestBody: { content: { 'application/json': { examples: Record<string, { value: unknown }> } } } };
}

// The events in the document have different shapes; lint requires named examples for each.
const described = Object.entries(document.webhooks as Record<string, unknown>) as [WebhookEvent, Described][];
const examples = described
  .filter(([event]) => webhooks[event].properties.length > 0)
  .flatMap(([event, { post }]) =>
    Object.entries(post.requestBody.content['application/json'].examples).map(([name, { value }]) => ({
      event,
      name,
      value,
    })),
  );

describe('identifyWebhook', () => {
  it.each(examples)('recognises the example "$name" as $event', async ({ event, value }) => {
    expect(await validateWebhook(event, value)).toEqual([]);
    const [likeliest] = await identifyWebhook(value);
    expect(likeliest).toBe(event);
  });

  it.each([undefined, null, 'text', 7, [], [{}], {}, { unheardOf: 1 }])('finds no event for %j', async (body) => {
    expect(await identifyWebhook(body)).toEqual([]);
  });

  it('tolerates properties that no event documents', async () => {
    const [example] = examples;
    expect(await identifyWebhook({ ...Object(example?.value), unheardOf: 1 })).toContain(example?.event);
  });
});
