import type { Rule } from '../rule.ts';

export const webhooksRules: readonly Rule[] = [
  {
    name: 'registerWebhook',
    operations: ['registerWebhook'],
    sources: ['register-webhook'],
    assumed:
      'A webhook is refused when no pair is accepted. By default bodies are JSON and deliveries are not retried. Pairs are refused whose WABA number is not connected or not accessible to the key, and so are empty lists. The sources say that pairs can be refused, but not why.',
  },
  {
    name: 'listWebhooks',
    operations: ['getWebhooks'],
    sources: ['get-webhooks', 'get-webhooks-1'],
    assumed:
      'Webhooks that compare as equal are in the order in which they were registered. The guide sorts by name by default; in a world that follows the reference, which has no default, a direction without `sortBy` is refused.',
  },
  {
    name: 'deleteWebhook',
    operations: ['deleteWebhook'],
    sources: ['delete-webhooks'],
    assumed: 'The 422 of the guide is for an unknown id; no source says so, and none has a 404.',
  },
  {
    name: 'editWebhook',
    operations: ['editWebhook'],
    sources: ['edit-webhooks', 'edit-webhook', 'register-webhook'],
    assumed:
      'An unknown id is the 404 that the guide lists, and a change that leaves no pair is refused. Pairs are refused whose WABA number is not connected or not accessible to the key, and so are empty lists. The sources say that pairs can be refused, but not why.',
  },
  {
    name: 'encodeRequest',
    operations: ['registerWebhook', 'editWebhook'],
    sources: ['register-webhook', 'observed 8', 'observed 22'],
    assumed:
      'GET and HEAD have the body too, and credentials in the URL are sent as HTTP Basic. Fields of the payload win over a registered body. Registered headers replace those of the mock, except what frames the message. As documented, credentials replace a registered Authorization header, and a `BASIC` payload with a colon is encoded.',
  },
  {
    name: 'flatten',
    operations: ['registerWebhook', 'editWebhook'],
    sources: ['register-webhook'],
    assumed:
      'A `FORM_DATA` delivery is multipart/form-data, and nested values have the names that axios gives them: `message[text]`, `tags[]`, `items[0][id]`.',
  },
  {
    name: 'retryDelaysMs',
    operations: ['registerWebhook', 'editWebhook'],
    sources: ['register-webhook'],
    assumed:
      'A receiver times out after five seconds. A delivery that timed out is retried after 10, 60 and 300 seconds, where the webhook asks for it; nothing else is.',
  },
];
