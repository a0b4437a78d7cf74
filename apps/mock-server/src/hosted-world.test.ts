import { expect, it } from 'vitest';
import { createMock, type Mock } from './mock.ts';
import { demo } from './world/seed/demo.ts';

const { phone } = demo.customers.onBoth;
const dueAfterMs = 5_000;

/** A mock in which a customer was deleted, at the moment when that is due. */
async function setup() {
  let now = 1_000_000_000_000;
  const mock = createMock({ now: () => now });
  const headers = { authorization: demo.keys.full, 'content-type': 'application/json' };
  const body = JSON.stringify({ phoneNumbers: [phone] });
  await mock.fetch('http://mock/customer', { method: 'DELETE', headers, body });
  expect(phonesOf(mock)).toContain(phone);
  now += dueAfterMs;
  return mock;
}

const phonesOf = (mock: Mock) =>
  mock
    .world()
    .state()
    .customers.map((customer) => customer.phone);

it.each<[string, (mock: Mock) => Promise<string[]> | string[]]>([
  ['the state', phonesOf],
  [
    'a snapshot',
    (mock) =>
      mock
        .world()
        .snapshot()
        .tables.customers.map((customer) => customer.phone),
  ],
  [
    'a control request',
    async (mock) => {
      const answer = await mock.fetch('http://mock/__mock/worlds/demo/state/customers');
      const { rows }: { rows: { phone: string }[] } = JSON.parse(await answer.text());
      return rows.map((customer) => customer.phone);
    },
  ],
])('shows no customer in %s whose deletion was due', async (_, read) => {
  const phones = await read(await setup());
  expect(phones.length).toBeGreaterThan(1);
  expect(phones).not.toContain(phone);
});

it('treats a customer who writes after the due deletion as a new customer', async () => {
  const mock = await setup();
  mock.world().simulate({
    type: 'CUSTOMER_MESSAGE',
    from: phone,
    to: demo.wabaNumbers.sales,
    content: { type: 'TEXT', text: 'Hello again' },
  });
  const chats = mock
    .world()
    .state()
    .chats.filter((chat) => 'customerPhone' in chat && chat.customerPhone === phone);
  expect(chats).toMatchObject([{ lastMessage: { text: 'Hello again' } }]);
});
