import { operations } from '@doubletick-kit/contract';
import { expect, it } from 'vitest';
import type { KnownOperation } from './canonical-request.ts';
import { readNamedObjects } from './named-objects.ts';

const read = (id: KnownOperation['id'], part: Partial<Parameters<typeof readNamedObjects>[0]>) =>
  readNamedObjects({ operation: operations[id], params: {}, query: [], body: undefined, ...part });

it('reads the names of templates, each once', () => {
  const message = (templateName: unknown) => ({ to: '919999999921', content: { templateName, language: 'en' } });
  const messages = ['order_confirmation', 'summer_sale', 'order_confirmation'].map(message);
  const expected = { templates: ['order_confirmation', 'summer_sale'] };
  expect(read('sendWhatsappTemplateMessages', { body: { messages } })).toEqual(expected);
  expect(read('sendWhatsappTemplateMessagesV2', { body: { messages } })).toEqual(expected);
  const broadcast = { groupName: 'Ravi Kumar', ...message('diwali_offer') };
  expect(read('sendBroadcastMessage', { body: broadcast })).toEqual({ templates: ['diwali_offer'] });
});

it('reads ids from the path, the query and the body', () => {
  expect(read('editTemplate', { params: { templateId: 'tpl-1a' } })).toEqual({ objectIds: { templateId: ['tpl-1a'] } });
  const customerId = 'customer_0000000021';
  const query = [['customerId', customerId]] as const;
  expect(read('getCustomerDetails', { query })).toEqual({ objectIds: { customerId: [customerId] } });
  const groupIds = ['group_CG0wH3AIQw', '01234567-1234-4234-8234-012345678901'];
  const messages = [...groupIds, ...groupIds].map((groupId) => ({ groupId }));
  expect(read('sendWhatsappTemplateMessages', { body: { messages } })).toEqual({
    objectIds: { 'messages[].groupId': groupIds },
  });
});

it.each([
  'key_features',
  'sale_2026_11_30',
  'order_1234',
  '64f1c0ffee1234567890abcd',
  'order_confirmation_with_the_date_of_delivery_v2',
])('reads the template %s', (templateName) => {
  const body = { messages: [{ content: { templateName } }] };
  expect(read('sendWhatsappTemplateMessages', { body })).toEqual({ templates: [templateName] });
});

it('reads nothing of an operation without such fields, and nothing that is not there', () => {
  expect(read('getTeam', { query: [['customerId', 'customer_1']] })).toEqual({});
  expect(read('sendWhatsappTextMessage', { body: { content: { templateName: 'x' } } })).toEqual({});
  expect(read('sendWhatsappTemplateMessages', { body: { messages: 'none' } })).toEqual({});
});

it.each([
  '919999999921',
  '+91 99999 99921',
  'customer-919999999921',
  'customer_0919999999921',
  'customer_00919999999921',
  'customer919999999921',
  'wa919999999921-x',
  '919999999921x',
  'tel-91-99999-99921',
  'tel.91.99999.99921',
  'tel_91_99999_99921',
  'key_0123456789',
  'key_aBcDeF1gHi',
  `dtk_live_4UMZSrb5yI0Q_${'a1'.repeat(19)}`,
  'Ravi Kumar',
  'Order 4711 is late',
  'a'.repeat(101),
  'ä',
  '',
  4711,
  null,
  { id: 'group_1' },
])('leaves out %j, which may be something else than an id', (groupId) => {
  expect(read('sendWhatsappTextMessage', { body: { groupId } })).toEqual({});
});
