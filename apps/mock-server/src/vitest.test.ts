import { expect, it } from 'vitest';
import { createMock } from './mock.ts';
import './vitest.ts';
import { demo } from './world/seed/demo.ts';

const { phone } = demo.customers.unassigned;
const to = '+91 99999 99921';

function setup() {
  const mock = createMock();
  const world = mock.world();
  const post = (path: string, body: object) =>
    mock.fetch(`http://mock${path}`, {
      method: 'POST',
      headers: { authorization: world.key, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const sendText = (text: string, recipient: string = phone) =>
    post('/whatsapp/message/text', { from: demo.wabaNumbers.support, to: recipient, content: { text } });
  const writeAs = (from: string, text: string) =>
    world.simulate.customerMessage({ from, to: demo.wabaNumbers.support, content: { type: 'TEXT', text } });
  return { mock, world, post, sendText, writeAs };
}

/** What an assertion that fails says. */
async function messageOf(assertion: () => unknown): Promise<string> {
  try {
    await assertion();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'It holds.';
}

it('finds a sent message by a part of it, the phone number in any spelling', async () => {
  const { world, sendText } = setup();
  await sendText('Your order 17 is ready');
  for (const spelling of [phone, `+${phone}`, to, `00${phone}`, '+91 (99999) 999-21', expect.stringContaining('21')]) {
    expect(world).toHaveSentMessage({ to: spelling });
  }
  expect(world).toHaveSentMessage({
    to,
    from: '+91 9999999901',
    type: 'TEXT',
    text: 'Your order 17 is ready',
    times: 1,
  });
  expect(world).toHaveSentMessage({ text: /order \d+/ });
  expect(world).toHaveSentMessage({ text: expect.stringContaining('order') });
  expect(world).not.toHaveSentMessage({ to, text: 'Your order' });
  expect(world).not.toHaveSentMessage({ to, times: 2 });
  expect(world).not.toHaveSentMessage({ to: '919999999922' });
});

it('finds a template by its name and a part of the custom data', async () => {
  const { world, post } = setup();
  const content = { templateName: demo.templates.plain.name, language: 'en' };
  const { status } = await post('/whatsapp/message/template', {
    messages: [{ from: demo.wabaNumbers.support, to: phone, content, customData: { order: '17', shop: 'Pune' } }],
  });
  expect(status).toBeLessThan(300);
  expect(world).toHaveSentMessage({ to, template: 'welcome', language: 'en', type: 'TEMPLATE' });
  expect(world).toHaveSentMessage({ customData: { order: '17' } });
  expect(world).not.toHaveSentMessage({ customData: { order: '18' } });
});

it('lists the nearest messages with their phone numbers shortened', async () => {
  const { world, sendText } = setup();
  await sendText('Hello', demo.customers.assigned.phone);
  await sendText('Your order is late');
  expect(
    await messageOf(() => expect(world).toHaveSentMessage({ to, type: 'TEXT', text: 'Your order is ready' })),
  ).toBe(
    `expected world demo to have sent a message with {"text": "Your order is ready", "to": "…21", "type": "TEXT"}, but it sent 2 others:
  {"text": "Your order is late", "to": "…21", "type": "TEXT"}: text differs
  {"text": "Hello", "to": "…22", "type": "TEXT"}: to, text differ`,
  );
});

it('says how often a message was sent, and that one was sent which must not be', async () => {
  const { world, sendText } = setup();
  await sendText('Hello');
  await sendText('Hello');
  expect(await messageOf(() => expect(world).toHaveSentMessage({ to, times: 1 }))).toBe(
    `expected world demo to have sent 1 message with {"to": "…21"}, but it sent 2:
  {"text": "Hello", "to": "…21", "type": "TEXT"}
  {"text": "Hello", "to": "…21", "type": "TEXT"}`,
  );
  expect(await messageOf(() => expect(world).not.toHaveSentMessage({ to, times: 2 }))).toMatch(
    'expected world demo not to have sent 2 messages with {"to": "…21"}, but it sent 2:',
  );
});

it('counts neither the messages of the data, nor of people in the inbox, nor from before a reset', async () => {
  const { world, sendText } = setup();
  world.simulate.memberMessage({ from: demo.agents.lead.phone, to: phone, text: 'Hello' });
  expect(world).not.toHaveSentMessage({});
  await sendText('Hello');
  expect(world).toHaveSentMessage({});
  world.reset();
  expect(world).not.toHaveSentMessage({});
});

it('names the requests that were refused where nothing was sent', async () => {
  const { world, sendText } = setup();
  await sendText('Hello', demo.customers.salesOnly.phone);
  expect(await messageOf(() => expect(world).toHaveSentMessage({ to: demo.customers.salesOnly.phone }))).toBe(
    `expected world demo to have sent a message with {"to": "…24"}, but it sent no message. Requests that were refused:
  POST /whatsapp/message/text: 422`,
  );
});

it('waits until a webhook is delivered, and finds it by event, payload, webhook and how often', async () => {
  const { world, writeAs } = setup();
  const { webhookId, url } = world.webhooks.receive(() => new Response(), {
    events: ['MESSAGE_RECEIVED'],
    name: 'Shop',
  });
  writeAs(phone, 'Is it ready?');
  await expect(world).toHaveDelivered({ event: 'MESSAGE_RECEIVED' });
  const where = { message: { text: 'Is it ready?' } };
  for (const webhook of [webhookId, url, 'Shop'])
    await expect(world).toHaveDelivered({ event: 'MESSAGE_RECEIVED', where, webhook, times: 1 });
  await expect(world).not.toHaveDelivered({ event: 'MESSAGE_RECEIVED', where: { message: { text: 'Hello' } } });
  await world.webhooks.replay(world.webhooks.deliveries({ webhookId })[0]?.id ?? '');
  await expect(world).toHaveDelivered({ event: 'MESSAGE_RECEIVED', times: 2 });
});

it('reads the payload of a form', async () => {
  const { world, writeAs } = setup();
  world.webhooks.receive(() => new Response(), { events: ['MESSAGE_RECEIVED'], bodyFormat: 'FORM_DATA', name: 'Shop' });
  writeAs(phone, 'Hello');
  const event = 'MESSAGE_RECEIVED';
  await expect(world).toHaveDelivered({ event, webhook: 'Shop', where: { from: phone, 'message[text]': 'Hello' } });
  await expect(world).not.toHaveDelivered({ event, webhook: 'Shop', where: { 'message[text]': 'Bye' } });
});

it('says why a webhook was not delivered', async () => {
  const { world, writeAs } = setup();
  const explain = (where?: Readonly<Record<string, unknown>>) =>
    messageOf(() => expect(world).toHaveDelivered({ event: 'MESSAGE_RECEIVED', webhook: 'Shop', where }));
  expect(await messageOf(() => expect(world).toHaveDelivered({ event: 'NEW_LEAD' }))).toBe(
    'expected world demo to have delivered NEW_LEAD, but no webhook subscribes to it',
  );
  world.webhooks.receive(() => new Response('', { status: 500 }), { events: ['MESSAGE_RECEIVED'], name: 'Shop' });
  const head = 'expected world demo to have delivered MESSAGE_RECEIVED to webhook "Shop"';
  expect(await explain()).toBe(`${head}, but it did not happen`);
  writeAs(phone, 'Hello');
  expect(await explain()).toBe(`${head}, but none got a 2xx:\n  delivery_2 to https://receiver-1.example/: FAILED 500`);
  expect(await explain({ from: '919999999922' })).toBe(
    `${head} with {"from": "…22"}. The nearest deliveries:
  delivery_2 to https://receiver-1.example/: FAILED 500, {"from": "…21"}`,
  );
  world.webhooks.hold();
  writeAs(demo.customers.assigned.phone, 'Hello');
  expect(await explain({ from: '919999999922' })).toContain(
    'delivery_4 to https://receiver-1.example/: HELD, send it with webhooks.release()',
  );
});

it('says that a webhook was delivered which must not be', async () => {
  const { world, writeAs } = setup();
  world.webhooks.receive(() => new Response(), { events: ['MESSAGE_RECEIVED'] });
  writeAs(phone, 'Hello');
  expect(await messageOf(() => expect(world).not.toHaveDelivered({ event: 'MESSAGE_RECEIVED' }))).toBe(
    `expected world demo not to have delivered MESSAGE_RECEIVED, but it was delivered 1 time:
  delivery_2 to https://receiver-1.example/: DELIVERED 200`,
  );
});

it('compares a response with the operation that is named, or that its URL has', async () => {
  const { mock, world } = setup();
  const headers = { authorization: world.key };
  await expect(await mock.fetch('http://mock/team', { headers })).toConform('getTeam');
  await expect(await mock.fetch('http://mock/wallet/balance', { headers })).toConform();
  await expect({ status: 200, body: { balance: 5 } }).toConform('getWalletBalance');
  await expect({ status: 418, body: {} }).not.toConform('getWalletBalance');
  expect(await messageOf(() => expect({ status: 200, body: { balance: phone } }).toConform('getWalletBalance'))).toBe(
    'expected the 200 to conform to getWalletBalance, but:\n  /balance violates type "number"',
  );
  expect(await messageOf(() => expect({ status: 200, body: { balance: 5 } }).not.toConform('getWalletBalance'))).toBe(
    'expected the response not to conform to getWalletBalance, but its 200 does',
  );
});

it('leaves a response unread', async () => {
  const { mock, world } = setup();
  const response = await mock.fetch('http://mock/team', { headers: { authorization: world.key } });
  await expect(response).toConform('getTeam');
  expect(await response.json()).toHaveProperty('data');
});

it.each<[string, (world: unknown) => unknown, string]>([
  [
    'the mock',
    () => expect(createMock()).toHaveSentMessage({}),
    'pass a world to expect, such as mock.world(), not the mock',
  ],
  ['nothing', () => expect(undefined).toHaveDelivered({ event: 'MESSAGE_RECEIVED' }), 'toHaveDelivered: pass a world'],
  [
    'a misspelt field',
    (world) => expect(world).toHaveSentMessage({ txt: 'Hi' } as never),
    'txt is not a known field. Did you mean text?',
  ],
  [
    'an unknown event',
    (world) => expect(world).toHaveDelivered({ event: 'MESSAGE_RECIEVED' } as never),
    'event is not an event. Did you mean MESSAGE_RECEIVED?',
  ],
  [
    'an event of the mock itself',
    (world) => expect(world).toHaveDelivered({ event: 'REQUEST_ANSWERED' } as never),
    "event REQUEST_ANSWERED is one of the mock's own, which no webhook receives.",
  ],
  [
    'an unknown webhook',
    (world) => expect(world).toHaveDelivered({ event: 'NEW_LEAD', webhook: 'x' }),
    'of a registered webhook',
  ],
  ['a promise of a response', () => expect(Promise.resolve()).toConform('getTeam'), 'await the response before'],
  ['an unknown operation', () => expect({ status: 200 }).toConform('getTeams' as never), 'Did you mean getTeam?'],
  ['a response without a URL', () => expect(new Response()).toConform(), 'Name the operation'],
])('refuses %s, also after not', async (_, assertion, message) => {
  expect(await messageOf(() => assertion(setup().world))).toContain(message);
});
