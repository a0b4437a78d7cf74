import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';
import { addMessage } from './add-message.ts';
import { listMessages, type MessageQuery } from './list-messages.ts';
import { openChat } from './open-chat.ts';

const { customers, wabaNumbers } = demo;
const wabaNumber = wabaNumbers.support;
const customerNumber = customers.withoutChat.phone;
const days = [
  '2024-05-13T23:59:59.999Z',
  '2024-05-14T00:00:00.000Z',
  '2024-05-15T23:59:59.999Z',
  '2024-05-16T00:00:00.000Z',
];

function setup() {
  const world = createWorld({ options: defaultOptions, now: () => Date.UTC(2024, 5, 1) });
  const chat = openChat(world, { wabaNumber, customerPhone: customerNumber });
  for (const text of days) {
    addMessage(world, chat, { origin: 'CUSTOMER', type: 'TEXT', text, createdAt: Date.parse(text) });
  }
  return (query: Partial<MessageQuery> = {}) => {
    const listed = listMessages(world, { wabaNumber, customerNumber, ...query });
    return 'messages' in listed ? listed.messages.map(({ text }) => text) : listed;
  };
}

it.each<[Partial<MessageQuery>, number[]]>([
  [{}, [3, 2, 1, 0]],
  [{ startDate: '14-05-2024' }, [3, 2, 1]],
  [{ endDate: '15-05-2024' }, [2, 1, 0]],
  [{ startDate: '14-05-2024', endDate: '15-05-2024' }, [2, 1]],
  [{ startDate: '17-05-2024' }, []],
  [{ wabaNumber: '+91 99999 99901', customerNumber: '+919999999925' }, [3, 2, 1, 0]],
])('lists the messages of %j, newest first', (query, expected) => {
  expect(setup()(query)).toEqual(expected.map((position) => days[position]));
});

it.each<[Partial<MessageQuery>, number]>([
  [{ wabaNumber: wabaNumbers.sales }, 404],
  [{ wabaNumber: '919999999999' }, 404],
  [{ customerNumber: '919999999999' }, 404],
  [{ startDate: '31-06-2024' }, 400],
])('refuses %j by %s', (query, status) => {
  expect(setup()(query)).toMatchObject({ kind: 'refusal', status });
});
