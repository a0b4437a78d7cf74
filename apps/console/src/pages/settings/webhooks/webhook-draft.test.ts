import { expect, it } from 'vitest';
import { draftOf, explainRefusals, inputOf, newDraft } from './webhook-draft.ts';
import type { WebhookRow } from './webhook-row.ts';

const row: WebhookRow = {
  id: 'webhook_0000000001',
  name: 'Orders',
  url: 'http://127.0.0.1:3000/hooks',
  method: 'PUT',
  headers: { 'X-Hook-Secret': 'a secret' },
  query: { level: 2 },
  body: {},
  bodyFormat: 'FORM_DATA',
  retryOnTimeout: true,
  subscriptions: [
    { wabaNumber: '919999999901', event: 'ADD_TAG' },
    { wabaNumber: '919999999901', event: 'REMOVE_TAG' },
    { wabaNumber: '919999999902', event: 'ADD_TAG' },
    { wabaNumber: '919999999902', event: 'REMOVE_TAG' },
  ],
  createdBy: 'Meera Iyer',
};

it('keeps every setting of a webhook that is edited', () => {
  expect(inputOf(draftOf(row))).toEqual({
    name: 'Orders',
    url: 'http://127.0.0.1:3000/hooks',
    method: 'PUT',
    headers: { 'X-Hook-Secret': 'a secret' },
    query: { level: '2' },
    bodyFormat: 'FORM_DATA',
    retryOnTimeout: true,
    webhookEvents: ['ADD_TAG', 'REMOVE_TAG'],
    wabaNumbers: ['919999999901', '919999999902'],
  });
});

it('leaves out rows without a name, and parts without rows', () => {
  const headers = [
    { name: ' X-A ', value: '1' },
    { name: ' ', value: 'no name' },
  ];
  const input = inputOf({ ...newDraft(['919999999901']), headers, query: [{ name: '', value: '' }] });
  expect(input).toMatchObject({ headers: { 'X-A': '1' } });
  expect(Object.keys(input)).not.toContain('query');
});

it.each([
  [{ validWebhooks: [], invalidWebhooks: [], invalidWabaNumbers: [] }, undefined],
  [
    {
      validWebhooks: [],
      invalidWebhooks: [{ wabaNumber: '919999999902', webhookEventType: 'ADD_TAG' }],
      invalidWabaNumbers: ['919999999903'],
    },
    'The account refused: ADD_TAG (919999999902), 919999999903.',
  ],
])('says what the account refused of %j', (outcome, expected) => {
  expect(explainRefusals(outcome)).toBe(expected);
});
