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

it('reads nothing of an operation without such fields, and nothing that is not there', () => {
  expect(read('getTeam', { query: [['customerId', 'customer_1']] })).toEqual({});
  expect(read('sendWhatsappTextMessage', { body: { content: { templateName: 'x' } } })).toEqual({});
  expect(read('sendWhatsappTemplateMessages', { body: { messages: 'none' } })).toEqual({});
});

it.each([
  '919999999921',
  '+91 99999 99921',
  'customer-919999999921',
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
