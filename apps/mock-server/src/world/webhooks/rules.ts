import type { Rule } from '../rule.ts';

export const webhooksRules: readonly Rule[] = [
  {
    name: 'registerWebhook',
    operations: ['registerWebhook'],
    sources: ['register-webhook'],
    assumed: 'It is refused when no pair is accepted; bodies are JSON and nothing is repeated unless asked for.',
  },
  {
    name: 'sortPairs',
    operations: ['registerWebhook', 'editWebhook'],
    sources: ['register-webhook'],
    assumed:
      "A number that is not connected, or not the key holder's to use, refuses its pairs; empty lists are refused. The sources tell that there are refused pairs, and not why.",
  },
  {
    name: 'listWebhooks',
    operations: ['getWebhooks'],
    sources: ['get-webhooks', 'get-webhooks-1'],
    assumed:
      'Lists every webhook, in order; those that are equal stand in the order in which they were registered. By the guide the order is that of the names, ascending, when nothing is sent. The reference has no default; a world that follows it refuses a direction of nothing (assumed).',
  },
  {
    name: 'deleteWebhook',
    operations: ['deleteWebhook'],
    sources: ['delete-webhooks'],
    assumed: 'An unknown id is what the 422 of the guide is for; no source tells, and none has a 404.',
  },
  {
    name: 'editWebhook',
    operations: ['editWebhook'],
    sources: ['edit-webhooks', 'edit-webhook'],
    assumed: 'An unknown id is the 404 that the guide lists, and a change to no pair at all is refused.',
  },
];
