import type { Schemas } from '@doubletick-kit/contract';
import type { PairOutcome, SentPair } from '../../world/webhooks/change-webhooks.ts';
import type { ListedWebhook } from '../../world/webhooks/list-webhooks.ts';

/** A webhook as the list has it. */
export function toWireWebhook({ webhook, events, wabaNumbers }: ListedWebhook): Required<Schemas['Webhook']> {
  const { id: webhookId, url, createdBy, name } = webhook;
  return {
    ...{ webhookId, url, createdBy, name },
    eventTypes: [...events],
    wabaNumbers: [...wabaNumbers],
    integrationCount: wabaNumbers.length,
  };
}

/** What became of each pair, numbers spelled as they were sent. */
export function toWireOutcome({ valid, invalid, unknownNumbers }: PairOutcome): Required<Schemas['WebhookOutcome']> {
  return {
    validWebhooks: valid.map(toWirePair),
    invalidWebhooks: invalid.map(toWirePair),
    invalidWabaNumbers: [...unknownNumbers],
  };
}

function toWirePair({ sentNumber, event }: SentPair): Required<Schemas['WebhookSubscription']> {
  return { wabaNumber: sentNumber, webhookEventType: event };
}
