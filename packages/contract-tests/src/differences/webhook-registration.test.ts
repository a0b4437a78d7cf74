import { type WebhookEvent, webhooks } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import { checkOperations, type OperationDifference, titled } from './difference.ts';
import { schemaOf } from './document.ts';

const params = { webhookId: 'webhook_0000000001' };
const settings = {
  url: 'https://example.com/hook',
  method: 'POST',
  name: 'Messages',
  webhookEvents: ['MESSAGE_RECEIVED'],
  wabaNumbers: ['919999999901'],
};
const registration = (change: object) => ({ params, body: { ...settings, ...change } });
const outcome = (webhookEventType: unknown) => ({
  validWebhooks: [],
  invalidWebhooks: [{ wabaNumber: '919999999901', webhookEventType }],
  invalidWabaNumbers: [],
});
const listed = {
  webhookId: params.webhookId,
  url: settings.url,
  eventTypes: ['MESSAGE_SENT'],
  wabaNumbers: ['+919999999901'],
  integrationCount: 1,
  createdBy: 'Asha Rao',
  name: 'Messages',
};

it.each(
  titled<OperationDifference>([
    {
      title: 'treats every registration as a new webhook',
      of: 'registerWebhook',
      has: { safety: 'unsafe' },
      says: ['Every request adds a webhook, even if one with the same URL exists'],
    },
    {
      title: 'accepts credentials for deliveries, and warns that they were not observed to be sent',
      of: ['registerWebhook', 'editWebhook'],
      takes: [registration({ authorization: { type: 'BEARER', payload: 'secret' } })],
      refuses: [['enum /authorization/type', registration({ authorization: { type: 'HMAC', payload: 'secret' } })]],
      says: ['The live service has been observed to accept this, but neither to store nor to send it'],
    },
    {
      title: 'does not require format, credentials or retries of a webhook',
      of: ['registerWebhook', 'editWebhook'],
      takes: [registration({}), registration({ bodyFormat: 'FORM_DATA', retryOnTimeout: false })],
      refuses: [['enum /bodyFormat', registration({ bodyFormat: 'XML' })]],
      says: ['`bodyFormat`, `retryOnTimeout` and `authorization` are required'],
    },
    {
      title: 'only registers events that the reference lists',
      of: ['registerWebhook', 'editWebhook'],
      takes: [registration({ webhookEvents: ['CUSTOMER_NOTE_CREATED', 'CONVERSATION_OPENED', 'MESSAGING_HANDOVER'] })],
      refuses: [
        ['enum /webhookEvents/0', registration({ webhookEvents: ['GROUP_CREATED'] })],
        ['enum /webhookEvents/0', registration({ webhookEvents: ['COVERSATION_OPENED'] })],
        ['enum /webhookEvents/0', registration({ webhookEvents: ['CUSTOMER_UPDATE'] })],
        ['enum /webhookEvents/0', registration({ webhookEvents: ['MESSAGE_SENT'] })],
      ],
    },
    {
      title: 'names the eight events that cannot be registered',
      of: 'registerWebhook',
      says: ['Eight events that have a page cannot be registered', 'How to receive them is not documented'],
    },
    {
      title: 'reads any event in the response to a registration',
      of: ['registerWebhook', 'editWebhook'],
      answers: [
        [201, outcome('CUSTOMER_NOTE_CREATED')],
        [201, outcome('MESSAGE_SENT')],
      ],
      neverAnswers: [['type /invalidWebhooks/0/webhookEventType', 201, outcome(7)]],
    },
    {
      title: 'edits a webhook with a complete body',
      of: 'editWebhook',
      refuses: [
        ['required /name', registration({ name: undefined })],
        ['required /webhookEvents', registration({ webhookEvents: undefined })],
      ],
      says: ['The guide recommends changing only what is needed', 'send the complete body'],
    },
    {
      title: 'doubts the 404 in the guide to editing a webhook',
      of: 'editWebhook',
      sources: { 404: 'guide' },
      says: ["The guide's 404 is the error of a path that does not exist"],
    },
    {
      title: 'reads webhooks as a list or a single webhook, with a count as number or string',
      of: 'getWebhooks',
      sources: { 200: 'observed', 201: 'reference' },
      answers: [
        [200, [listed]],
        [201, [listed]],
        [201, { ...listed, integrationCount: '1' }],
      ],
      neverAnswers: [
        ['type /0/integrationCount', 201, [{ ...listed, integrationCount: null }]],
        ['type /integrationCount', 201, { ...listed, integrationCount: null }],
      ],
      says: ['the reference a single webhook'],
    },
    {
      title: 'deletes a webhook by the id in the body, and leaves an unknown webhook open',
      of: 'deleteWebhook',
      takes: [{ body: { webhookId: params.webhookId } }],
      refuses: [['required /webhookId', { body: {} }]],
      answers: [[201, {}]],
      sources: { 200: null, 404: null },
      says: ['What happens for an unknown id, and therefore for a repeated request, is not documented'],
    },
  ]),
)('%s', checkOperations);

it('can register 30 of the 38 events', () => {
  const { enum: registrable } = { enum: [], ...Object(schemaOf('WebhookEventType')) };
  const events: WebhookEvent[] = Object.values(webhooks).map(({ event }) => event);
  expect(registrable).toHaveLength(30);
  expect(events.filter((event) => !registrable.includes(event)).sort()).toEqual([
    'CALL_PERMISSION_REPLY_RECEIVED',
    'CONVERSATION_COST_DEDUCTED',
    'GROUP_CREATED',
    'GROUP_PARTICIPANT_JOINED',
    'GROUP_PARTICIPANT_LEFT',
    'GROUP_PARTICIPANT_REMOVED',
    'ON_SLA_ESCALATED_PUBLIC',
    'WA_GROUP_MESSAGE_RECEIVED',
  ]);
});
