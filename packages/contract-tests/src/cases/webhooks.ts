import { demo } from '@doubletick-kit/mock-server';
import type { Case } from '../case.ts';

const { closedChannels, wabaNumbers, webhook } = demo;
const unknownNumber = '919999999999';
const settings = {
  name: 'Tags',
  url: 'https://acme.example/hooks/tags',
  method: 'POST',
  webhookEvents: ['ADD_TAG', 'REMOVE_TAG'],
  wabaNumbers: [`+${wabaNumbers.support}`, closedChannels.notConnected.wabaNumber, unknownNumber],
};
const strangers = { ...settings, wabaNumbers: [unknownNumber] };
/** Phone numbers are repeated as they were sent. */
const outcomeFor = (wabaNumber: string) => ({
  validWebhooks: [
    { wabaNumber, webhookEventType: 'ADD_TAG' },
    { wabaNumber, webhookEventType: 'REMOVE_TAG' },
  ],
  invalidWebhooks: [
    { wabaNumber: closedChannels.notConnected.wabaNumber, webhookEventType: 'ADD_TAG' },
    { wabaNumber: closedChannels.notConnected.wabaNumber, webhookEventType: 'REMOVE_TAG' },
  ],
  invalidWabaNumbers: [unknownNumber],
});
const outcome = { answer: outcomeFor(`+${wabaNumbers.support}`), gatewayAnswer: outcomeFor(wabaNumbers.support) };

const listCases: readonly Case[] = [
  {
    operation: 'getWebhooks',
    status: 200,
    because: 'there is a webhook',
    answer: [{ webhookId: webhook.id, wabaNumbers: Object.values(wabaNumbers), integrationCount: 2 }],
  },
  {
    operation: 'getWebhooks',
    status: 200,
    because: 'a second webhook was registered for the same URL',
    before: [{ operation: 'registerWebhook', input: { body: { ...settings, url: webhook.url } } }],
    input: { query: { sortBy: 'name', sortDirection: 'DESC' } },
    answer: [
      { name: 'Tags', url: webhook.url, eventTypes: ['ADD_TAG', 'REMOVE_TAG'] },
      { name: webhook.name, url: webhook.url },
    ],
  },
  {
    operation: 'getWebhooks',
    status: 201,
    because: 'the world responds like the reference',
    world: { successStatus: 'reference' },
    answer: [{ webhookId: webhook.id }],
  },
  {
    operation: 'getWebhooks',
    status: 400,
    because: 'the sort key is unknown',
    input: { query: { sortBy: 'date' } },
  },
  {
    operation: 'getWebhooks',
    status: 422,
    because: 'the sort direction has no sort key and the world has no default',
    input: { query: { sortDirection: 'DESC' } },
    world: { webhooks: { defaultOrder: 'none' } },
    answer: { message: 'sortDirection must be sent together with sortBy' },
  },
];

export const webhookCases: readonly Case[] = [
  {
    operation: 'registerWebhook',
    status: 201,
    because: 'one number is connected, one is not, and one is unknown',
    input: { body: settings },
    ...outcome,
  },
  {
    operation: 'registerWebhook',
    status: 400,
    because: 'no event is named',
    input: { body: { ...settings, webhookEvents: [] } },
    answer: { message: ['webhookEvents should not be empty'] },
  },
  { operation: 'registerWebhook', status: 422, because: 'no number is connected', input: { body: strangers } },
  ...listCases,
  {
    operation: 'deleteWebhook',
    status: 201,
    because: 'the webhook exists',
    input: { body: { webhookId: webhook.id } },
  },
  { operation: 'deleteWebhook', status: 400, because: 'no webhook is named', input: { body: {} } },
  {
    operation: 'deleteWebhook',
    status: 422,
    because: 'the webhook is already deleted',
    before: [{ operation: 'deleteWebhook', input: { body: { webhookId: webhook.id } } }],
    input: { body: { webhookId: webhook.id } },
    answer: { message: 'Webhook not found' },
  },
  {
    operation: 'editWebhook',
    status: 201,
    because: 'the webhook exists',
    input: { path: { webhookId: webhook.id }, body: settings },
    ...outcome,
  },
  {
    operation: 'editWebhook',
    status: 400,
    because: 'no number would remain',
    input: { path: { webhookId: webhook.id }, body: strangers },
  },
  {
    operation: 'editWebhook',
    status: 404,
    because: 'the webhook does not exist',
    input: { path: { webhookId: 'webhook_9999999999' }, body: settings },
    answer: { message: 'Webhook not found' },
  },
];
