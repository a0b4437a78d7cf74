import { describe, expect, expectTypeOf, it } from 'vitest';
// The table of payloads repeats these types by hand, so that they have names; this is what holds it to them.
import type { webhooks } from '#contract/schema';
import type { WebhookEvent } from '#contract/webhooks';
import type { Schema } from '../generated/schema-name.ts';
import {
  type CompleteWebhookOf,
  type IncompleteWebhookOf,
  isWebhookEvent,
  type WebhookOf,
  type WebhookPayloads,
  webhookEvents,
} from './payloads.ts';

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

  it('are narrowed by the name of the event and by whether the payload is complete', () => {
    const read = (webhook: WebhookOf): unknown => {
      switch (webhook.event) {
        case 'MESSAGE_RECEIVED':
          if (webhook.complete === true) {
            expectTypeOf(webhook.data).toEqualTypeOf<Schema<'MessageReceivedEvent'>>();
            return webhook.data.message.type;
          }
          // A message of an unknown kind may have any of the properties.
          expectTypeOf(webhook.data.message?.payload).toEqualTypeOf<string | undefined>();
          expectTypeOf(webhook.data.message?.latitude).toEqualTypeOf<number | undefined>();
          expectTypeOf(webhook.data.contact?.name).toEqualTypeOf<string | undefined>();
          return webhook.data.message?.type === 'REACTION';
        case 'CALL_TO_WHATSAPP_MESSAGE_RECEIVED':
          // Whether or not the payload is complete, the kind of message says what else it has.
          return webhook.data.message?.type === 'TEXT' ? webhook.data.message.text : undefined;
        case 'CHAT_UNASSIGNED':
          expectTypeOf(webhook.data.chatId).toEqualTypeOf<string | undefined>();
          // @ts-expect-error a typo
          return webhook.data.chatID;
        default:
          // @ts-expect-error the three above are gone
          return webhook.event === 'MESSAGE_RECEIVED';
      }
    };
    expectTypeOf(read).parameter(0).toHaveProperty('event').toEqualTypeOf<WebhookEvent>();
  });

  it('of one event need no name to be narrowed', () => {
    expectTypeOf<CompleteWebhookOf<'ADD_TAG'>['data']>().toEqualTypeOf<Schema<'AddTagEvent'>>();
    expectTypeOf<WebhookOf<'ADD_TAG' | 'REMOVE_TAG'>['event']>().toEqualTypeOf<'ADD_TAG' | 'REMOVE_TAG'>();
  });

  it('of an incomplete event may have new values', () => {
    type Status = NonNullable<IncompleteWebhookOf<'MESSAGE_STATUS_UPDATE'>['data']['status']>;
    expectTypeOf<'PLAYED'>().toExtend<Status>();
    expectTypeOf<IncompleteWebhookOf<'NEW_LEAD'>['data']['isCTWA']>().toEqualTypeOf<boolean | undefined>();
    // What is sent with `customData` has a name of your choice.
    expectTypeOf<IncompleteWebhookOf<'MESSAGE_STATUS_UPDATE'>['data']['orderId']>().toBeUnknown();
  });
});

it('distinguishes the name of an event from any other string', () => {
  expect(isWebhookEvent('MESSAGE_RECEIVED')).toBe(true);
  for (const name of ['message_received', '', 'toString', '__proto__', 'MESSAGE_SENT']) {
    expect(isWebhookEvent(name)).toBe(false);
  }
});
