import { expect, it } from 'vitest';
import { demo } from '../../world/seed/demo.ts';
import { setupCheckedMock } from '../checked-mock.fixture.ts';

const { agents, customers, customFields, tags, wabaNumbers } = demo;
const unknown = '919999999999';

it('sends every documented property of a customer', async () => {
  const search = `?phoneNumber=${customers.assigned.phone}&wabaNumber=${wabaNumbers.support}`;
  const { send } = setupCheckedMock();
  await send('assignCustomerTagsAndCustomFields', {
    body: { phone: customers.assigned.phone, customFields: [{ name: customFields.city, value: 'Pune' }] },
  });
  expect((await send('getCustomerDetails', { search })).body).toEqual({
    customer: {
      id: 'customer_0000000022',
      name: customers.assigned.name,
      phone: '+919999999922',
      tags: [tags.vip],
      customFields: [{ id: 'field_0000000002', name: customFields.city, value: 'Pune', type: 'text' }],
      assignedToUser: agents.lead.name,
      assignedUserNumber: agents.lead.phone,
    },
  });
});

it('leaves out tags that were not requested, and a missing assignee', async () => {
  const { body } = await setupCheckedMock().send('getCustomerDetails', {
    search: `?phoneNumber=${customers.withoutChat.phone}`,
  });
  expect(Object.keys(body.customer as object)).toEqual(['id', 'name', 'phone', 'customFields']);
});

it('answers a deletion that matches no customer without status and error name', async () => {
  const answer = await setupCheckedMock().send('deleteCustomers', {
    body: { phoneNumbers: [unknown, '+91 99999 99998'] },
  });
  expect(answer).toMatchObject({ status: 404 });
  expect(answer.body).toEqual({
    message: 'No matching customers found',
    notFoundPhoneNumbers: [unknown, '+91 99999 99998'],
  });
});

it('shows nothing of a deleted customer in the inbox, and a new customer under the same phone number', async () => {
  const { send } = setupCheckedMock({ progress: { deletions: 'immediate' } });
  const { phone } = customers.unassigned;
  const search = `?phoneNumber=${phone}`;
  const first = await send('getCustomerDetails', { search });
  expect((await send('deleteCustomers', { body: { phoneNumbers: [phone] } })).body.notFoundPhoneNumbers).toEqual([]);
  expect((await send('getCustomerDetails', { search })).status).toBe(404);
  const inbox = await send('getChatList', { search: '?limit=100' });
  expect(JSON.stringify(inbox.body)).not.toContain(phone);
  await send('assignCustomerTagsAndCustomFields', {
    body: { phone, name: 'Ravi again', wabaNumber: wabaNumbers.support },
  });
  const second = await send('getCustomerDetails', { search });
  expect(second.body).toMatchObject({ customer: { name: 'Ravi again', customFields: [] } });
  expect(second.body).not.toMatchObject({ customer: { id: (first.body.customer as { id: string }).id } });
});

it('keeps a customer whose deletion is queued', async () => {
  const { mock, send } = setupCheckedMock();
  await send('deleteCustomers', { body: { phoneNumbers: [customers.assigned.phone] } });
  expect((await send('getCustomerDetails', { search: `?phoneNumber=${customers.assigned.phone}` })).status).toBe(200);
  expect(mock.world().state().deletions).toMatchObject([{ target: customers.assigned.phone }]);
});

it.each([
  ['blockCustomer', true],
  ['unblockCustomer', false],
] as const)('answers %s by an empty object', async (id, isBlocked) => {
  const { mock, send } = setupCheckedMock();
  const { status, body } = await send(id, { body: { phone: `+${customers.assigned.phone}` } });
  expect({ status, body }).toEqual({ status: 201, body: {} });
  const rows = mock.world().state().customers;
  expect(rows.find(({ phone }) => phone === customers.assigned.phone)).toMatchObject({ isBlocked });
});

it('fails as the guide says, and removes nothing, where the world is set to that', async () => {
  const { send } = setupCheckedMock({ tags: { removing: 'fails' } });
  const { status, body } = await send('removeCustomerTagsAndCustomFields', {
    body: { phone: customers.assigned.phone, tags: [tags.vip], customFields: [] },
  });
  expect({ status, body }).toEqual({ status: 500, body: { statusCode: 500, message: 'Internal server error' } });
});

it('answers tags that were removed under the name removed', async () => {
  const { body } = await setupCheckedMock().send('removeCustomerTagsAndCustomFields', {
    body: { phone: customers.assigned.phone, tags: [tags.vip, 'old'], customFields: [] },
  });
  expect(body).toEqual({
    tags: { removed: [tags.vip], errored: [{ tag: 'old', error: 'Tag not found' }] },
    customFields: { removed: [], errored: [] },
  });
});

it('answers the state of a window with both phone numbers in digits', async () => {
  const search = `?customerPhoneNumber=%2B${customers.salesOnly.phone}&wabaNumber=%2B${wabaNumbers.sales}`;
  const { body } = await setupCheckedMock().send('getChatWindowStatus', { search });
  expect(body).toEqual({ customerPhoneNumber: '919999999924', wabaNumber: '919999999902', isOpen: false });
});

it('lists a tag that was set on a customer, and finds the chat by it', async () => {
  const { send } = setupCheckedMock();
  await send('assignCustomerTagsAndCustomFields', { body: { phone: customers.onBoth.phone, tags: [tags.dealers] } });
  const { body } = await send('getChatList', { search: `?tags=${tags.dealers}` });
  expect(body.chats).toMatchObject([
    { tagNames: [tags.dealers] },
    { tagNames: [tags.dealers] },
    { chatType: 'WA_GROUP' },
  ]);
});
