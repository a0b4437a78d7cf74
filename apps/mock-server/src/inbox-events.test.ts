import { expect, it } from 'vitest';
import { createMock } from './mock.ts';
import type { MockWorld } from './mock-world.ts';
import { demo } from './world/seed/demo.ts';

const { agents, customers, invited, wabaNumbers, whatsappGroup } = demo;
const phone = customers.unassigned.phone;
const from = agents.lead.phone;
const chat = { from, to: phone };

function setup() {
  const mock = createMock();
  const call = (method: string, path: string, body: object) =>
    mock.fetch(`http://mock${path}`, {
      method,
      headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { world: mock.world(), call };
}

it.each<[string, (world: MockWorld) => unknown, object[]]>([
  ['a member reads a chat', ({ simulate }) => simulate.chatRead(chat), [{ change: 'READ' }]],
  [
    'a customer reacts to a message',
    ({ simulate }) => simulate.reaction({ from: phone, to: wabaNumbers.support, emoji: '👍' }),
    [{ chatId: 'chat_0000000001', change: 'RECEIVED' }],
  ],
  [
    'a customer orders',
    ({ simulate }) =>
      simulate.order({ from: phone, to: wabaNumbers.support, items: [{ productId: 'p1', quantity: 1, price: 10 }] }),
    [{ chatId: 'chat_0000000001', change: 'RECEIVED' }],
  ],
  [
    'a member assigns and unassigns the chat of a WhatsApp group',
    ({ simulate }) => {
      simulate.chatAssign({ from, groupId: whatsappGroup.id });
      simulate.chatUnassign({ from, groupId: whatsappGroup.id });
    },
    [{ change: 'ASSIGNED' }, { change: 'UNASSIGNED' }],
  ],
  [
    'a member closes the chat of a WhatsApp group',
    ({ simulate }) => simulate.chatClose({ from, groupId: whatsappGroup.id }),
    [{ change: 'CLOSED' }],
  ],
  [
    'someone joins the team',
    ({ simulate }) => simulate.invitationAcceptance({ from: invited.phone }),
    [{ phone: invited.phone }],
  ],
])('has an event when %s', (_, act, expected) => {
  const { world } = setup();
  act(world);
  expect(world.events().map(({ data }) => data)).toMatchObject(expected);
});

it('has an event for each chat that a deletion empties or removes', async () => {
  const { world, call } = setup();
  world.setOptions({ progress: { deletions: 'immediate' } });
  await call('DELETE', '/conversation/chat/messages', { from: wabaNumbers.support, to: phone });
  await call('DELETE', '/customer', { phoneNumbers: [customers.onBoth.phone] });
  const changes = world.events({ event: 'INBOX_CHANGED' }).map(({ data }) => data);
  expect(changes).toEqual([
    { chatId: 'chat_0000000001', change: 'CLEARED' },
    { chatId: 'chat_0000000003', change: 'REMOVED' },
    { chatId: 'chat_0000000004', change: 'REMOVED' },
  ]);
});

it('tells that a member assigned a chat in the inbox', () => {
  const { world } = setup();
  world.simulate.chatAssign({ ...chat, wabaNumber: wabaNumbers.support, assignee: agents.member.phone });
  world.simulate.chatUnassign(chat);
  const events = world.events({ event: ['CHAT_ASSIGNED_TO_AGENT', 'CHAT_UNASSIGNED'] });
  expect(events).toMatchObject([
    { data: { message: { text: 'Asha Rao assigned conversation to Vikram Shah' } } },
    { type: 'CHAT_UNASSIGNED' },
  ]);
  expect(world.state().activities.map(({ event, actor }) => [event, actor?.name])).toEqual([
    ['ASSIGNED', 'Asha Rao'],
    ['UNASSIGNED', 'Asha Rao'],
  ]);
});
