import type { Schemas } from '@doubletick-kit/contract';
import type { PairOutcome, SentPair } from '../../world/webhooks/change-webhooks.ts';
import { deleteWebhook, editWebhook, registerWebhook } from '../../world/webhooks/change-webhooks.ts';
import { type ListedWebhook, listWebhooks } from '../../world/webhooks/list-webhooks.ts';
import { type HandlersOf, unlessRefused } from './handler.ts';

type Ids = 'registerWebhook' | 'getWebhooks' | 'deleteWebhook' | 'editWebhook';

/** Where events are sent. */
export const webhookHandlers: HandlersOf<Ids> = {
  registerWebhook({ world, body }) {
    return unlessRefused(registerWebhook(world, body), (pairs) => ({ status: 201, body: toWireOutcome(pairs) }));
  },

  getWebhooks({ world, query }) {
    const listed = listWebhooks(world, query);
    return unlessRefused(listed, ({ webhooks }) => ({ status: 200, body: webhooks.map(toWireWebhook) }));
  },

  deleteWebhook({ world, body }) {
    return unlessRefused(deleteWebhook(world, body.webhookId), () => ({ status: 201, body: {} }));
  },

  editWebhook({ world, params, body }) {
    const outcome = editWebhook(world, params.webhookId, body);
    return unlessRefused(outcome, (pairs) => ({ status: 201, body: toWireOutcome(pairs) }));
  },
};

function toWireWebhook({ webhook, events, wabaNumbers }: ListedWebhook): Required<Schemas['Webhook']> {
  return {
    webhookId: webhook.id,
    url: webhook.url,
    createdBy: webhook.createdBy,
    name: webhook.name,
    eventTypes: [...events],
    wabaNumbers: [...wabaNumbers],
    integrationCount: wabaNumbers.length,
  };
}

/** What happened to each pair, with phone numbers spelled as they were sent. */
function toWireOutcome({ valid, invalid, unknownNumbers }: PairOutcome): Required<Schemas['WebhookOutcome']> {
  return {
    validWebhooks: valid.map(toWirePair),
    invalidWebhooks: invalid.map(toWirePair),
    invalidWabaNumbers: [...unknownNumbers],
  };
}

function toWirePair({ sentNumber, event }: SentPair): Required<Schemas['WebhookSubscription']> {
  return { wabaNumber: sentNumber, webhookEventType: event };
}
