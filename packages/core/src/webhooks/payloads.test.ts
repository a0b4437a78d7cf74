import { describe, expect, expectTypeOf, it } from 'vitest';
// The table of payloads repeats these types by hand, so that they have names; this is what holds it to them.
import type { webhooks } from '#contract/schema';
import type { WebhookEvent } from '#contract/webhooks';
import type { Schema } from '../generated/schema-name.ts';
import { isWebhookEvent, type WebhookOf, type WebhookPayloads, webhookEvents } from './payloads.ts';

type Described<Name extends keyof webhooks> = webhooks[Name]['post'] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

describe('payload types', () => {
  it('are those of the document, for every event', () => {
    expectTypeOf<keyof WebhookPayloads>().toEqualTypeOf<WebhookEvent>();
    expectTypeOf<WebhookPayloads>().toEqualTypeOf<{ [Name in WebhookEvent]: Described<Name> }>();
    expect(webhookEvents).toHaveLength(38);
  });

  it('are narrowed by the name of the event', () => {
    const read = (webhook: WebhookOf): unknown => {
      switch (webhook.event) {
        case 'MESSAGE_RECEIVED':
          expectTypeOf(webhook.data).toEqualTypeOf<Schema<'MessageReceivedEvent'>>();
          return webhook.data.message.type;
        case 'CHAT_UNASSIGNED':
          expectTypeOf(webhook.data).toEqualTypeOf<Schema<'ChatUnassignedEvent'>>();
          return webhook.data.chatId;
        default:
          // @ts-expect-error the two above are gone
          return webhook.event === 'MESSAGE_RECEIVED';
      }
    };
    expectTypeOf(read).parameter(0).toHaveProperty('event').toEqualTypeOf<WebhookEvent>();
  });

  it('of one event need no narrowing', () => {
    expectTypeOf<WebhookOf<'ADD_TAG'>['data']>().toEqualTypeOf<Schema<'AddTagEvent'>>();
    expectTypeOf<WebhookOf<'ADD_TAG' | 'REMOVE_TAG'>['event']>().toEqualTypeOf<'ADD_TAG' | 'REMOVE_TAG'>();
  });
});

it('distinguishes the name of an event from any other string', () => {
  expect(isWebhookEvent('MESSAGE_RECEIVED')).toBe(true);
  for (const name of ['message_received', '', 'toString', '__proto__', 'MESSAGE_SENT']) {
    expect(isWebhookEvent(name)).toBe(false);
  }
});
