import type { Schemas, WebhookEvent } from '@doubletick-kit/contract';
import { describe, expect, expectTypeOf, it } from 'vitest';
// The contract does not offer this type; the table of payloads repeats it by hand, and this is what holds it to it.
import type { webhooks } from '../../../contract/src/generated/schema.ts';
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
          expectTypeOf(webhook.data).toEqualTypeOf<Schemas['MessageReceivedEvent']>();
          return webhook.data.message.type;
        case 'CHAT_UNASSIGNED':
          expectTypeOf(webhook.data).toEqualTypeOf<Schemas['ChatUnassignedEvent']>();
          return webhook.data.chatId;
        default:
          // @ts-expect-error the two above are gone
          return webhook.event === 'MESSAGE_RECEIVED';
      }
    };
    expectTypeOf(read).parameter(0).toHaveProperty('event').toEqualTypeOf<WebhookEvent>();
  });

  it('of one event need no narrowing', () => {
    expectTypeOf<WebhookOf<'ADD_TAG'>['data']>().toEqualTypeOf<Schemas['AddTagEvent']>();
    expectTypeOf<WebhookOf<'ADD_TAG' | 'REMOVE_TAG'>['event']>().toEqualTypeOf<'ADD_TAG' | 'REMOVE_TAG'>();
  });
});

it('knows the name of an event from any other text', () => {
  expect(isWebhookEvent('MESSAGE_RECEIVED')).toBe(true);
  for (const name of ['message_received', '', 'toString', '__proto__', 'MESSAGE_SENT']) {
    expect(isWebhookEvent(name)).toBe(false);
  }
});
