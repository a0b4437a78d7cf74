import { gzipSync } from 'node:zlib';
import { matchOperation, operations } from '@doubletick-kit/contract';
import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import { hookIdOf, hookTrigger, latestRun, publishCaller } from '../bots/calling-bot.fixture.ts';
import { createMock, type Mock } from '../mock.ts';
import { startReceiver } from '../webhooks/receiver.fixture.ts';
import { demo } from '../world/seed/demo.ts';
import type { BotFlow } from '../world/tables/bots.ts';

const { unassigned, assigned } = demo.customers;
const to = demo.wabaNumbers.support;

/** A bot that a webhook URL starts and that sends a part of what it was called with. */
const flowFor = (customerPhone: string): BotFlow => ({
  steps: [
    hookTrigger(customerPhone),
    { id: 'say', type: 'SEND_MESSAGE', message: { kind: 'TEXT', text: 'Got {{webhook.message.text}}' } },
  ],
  connections: [{ from: 'hook', exit: 'next', to: 'say' }],
});

/** @returns how to call the webhook URL of a published bot */
function setup({ mock = createMock(), worldId = 'demo', isPublished = true, phone = '{{webhook.from}}' } = {}) {
  const world = mock.world(worldId);
  const { id: botId } = world.bots.create({ name: 'On order', flow: flowFor(phone) });
  if (isPublished) world.bots.publish(botId);
  const path = `/hooks/${hookIdOf(world, botId)}`;
  return {
    mock,
    world,
    botId,
    path,
    call: (body: unknown, init: RequestInit = {}) => callHook(mock, path, body, init),
  };
}

async function callHook(mock: Pick<Mock, 'fetch'>, path: string, body: unknown, init: RequestInit = {}) {
  const answer = await mock.fetch(`http://mock${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  });
  const text = await answer.text();
  return { status: answer.status, body: JSON.parse(text) };
}

const order = { from: unassigned.phone, message: { text: 'order 7' } };

it('starts a bot with what it was called with, by the id alone', async () => {
  const { world, call } = setup({ worldId: 'shop' });
  const { status, body } = await call(order);
  await world.settle();
  expect([status, body]).toEqual([202, { runId: latestRun(world).id, world: world.id }]);
  expect(latestRun(world)).toMatchObject({ startedBy: 'WEBHOOK', status: 'FINISHED', webhook: order });
  expect(world.state().messages.at(-1)).toMatchObject({ origin: 'USER', text: 'Got order 7' });
  expect(world.journal()).toEqual([]);
});

it.each<[string, unknown, RequestInit, number, RegExp]>([
  ['no JSON', '{"a": ', {}, 400, /must be a JSON object/],
  ['a list', [], {}, 400, /must be a JSON object/],
  ['a string', '"text"', {}, 400, /must be a JSON object/],
  ['null', 'null', {}, 400, /must be a JSON object/],
  ['nothing', '', {}, 400, /must be a JSON object/],
  ['a hidden name', '{"__proto__": {"a": 1}}', {}, 400, /__proto__/],
  ['too deep data', `{"a": ${'['.repeat(5_000)}${']'.repeat(5_000)}}`, {}, 400, /more than 100 levels/],
  ['a form', 'a=1', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, /Send a JSON object/],
  ['no type', '{}', { headers: {} }, 415, /Send a JSON object/],
  ['more than 1 MiB', JSON.stringify({ a: 'x'.repeat(1_048_576) }), {}, 413, /larger than 1 MiB/],
  ['no customer', {}, {}, 422, /no phone number of a customer/],
  [
    "a name instead of a customer's phone number",
    { from: 'Ravi' },
    {},
    422,
    /is not a phone number with its country code/,
  ],
])('refuses %s, and says why', async (_, body, init, status, says) => {
  const { world, call } = setup();
  const refused = await call(body, init);
  expect(refused).toEqual({
    status,
    body: { statusCode: status, message: [expect.stringMatching(says)], error: expect.any(String) },
  });
  expect(world.bots.runs()).toEqual([]);
});

it.each(['application/json; charset=utf-8', 'application/cloudevents+json', 'APPLICATION/JSON'])(
  'takes %s for JSON',
  async (type) => {
    const { call } = setup();
    expect(await call(order, { headers: { 'content-type': type } })).toMatchObject({ status: 202 });
  },
);

it('takes a compressed body', async () => {
  const { call } = setup();
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  expect(await call('', { headers, body: gzipSync(JSON.stringify(order)) })).toMatchObject({ status: 202 });
});

it('refuses an unknown id, and a bot that is not published', async () => {
  const { mock, world, botId, call } = setup({ isPublished: false });
  expect(await call(order)).toMatchObject({ status: 404 });
  expect(await callHook(mock, '/hooks/hook_unknown001', order)).toMatchObject({
    status: 404,
    body: { message: ['No bot has this webhook URL. Copy it from the On Webhook step of a bot.'] },
  });
  world.bots.publish(botId);
  expect(await call(order)).toMatchObject({ status: 202 });
  world.bots.stop(botId);
  expect(await call(order)).toMatchObject({ status: 404 });
});

it('refuses to start a bot in a conversation that is in one', async () => {
  await using receiver = await startReceiver((_, outgoing) => void setTimeout(() => outgoing.end('{}'), 50));
  const mock = createMock();
  const world = mock.world();
  const path = `/hooks/${hookIdOf(world, publishCaller(world, { url: receiver.url }, hookTrigger(unassigned.phone)))}`;
  expect(await callHook(mock, path, {})).toMatchObject({ status: 202 });
  expect(await callHook(mock, path, {})).toMatchObject({ status: 409, body: { message: [expect.any(String)] } });
  await world.settle();
  expect(await callHook(mock, path, {})).toMatchObject({ status: 202 });
  await world.settle();
});

it('asks which world is meant where several have the same id', async () => {
  const { mock, call, path } = setup();
  const shop = setup({ mock, worldId: 'shop' });
  expect(shop.path).toBe(path);
  expect(await call(order)).toMatchObject({
    status: 409,
    body: { message: [expect.stringContaining('2 worlds have this webhook URL: demo, shop. Add ?world=')] },
  });
  expect(await callHook(mock, `${path}?world=shop`, order)).toMatchObject({ status: 202 });
  expect(await callHook(mock, `${path}?world=none`, order)).toMatchObject({ status: 404 });
  expect(shop.world.bots.runs().length).toBe(1);
  expect(mock.world().bots.runs()).toEqual([]);
});

it('prefers the world whose bot is published, unless another one is named', async () => {
  const { mock, world, call, path } = setup();
  setup({ mock, worldId: 'shop', isPublished: false });
  expect(await call(order)).toMatchObject({ status: 202, body: { world: world.id } });
  expect(await callHook(mock, `${path}?world=shop`, order)).toMatchObject({
    status: 404,
    body: { message: ['No published bot has this webhook URL.'] },
  });
  expect(world.bots.runs().length).toBe(1);
});

it('shows no key that it was called with', async () => {
  const { world, call } = setup();
  await call({ ...order, key: demo.keys.full, [`key_${'A'.repeat(10)}`]: { header: `x ${demo.keys.readOnly}` } });
  const shown = JSON.stringify([latestRun(world), world.events(), world.state().botRuns]);
  expect(shown).toContain('…0001');
  expect(shown).not.toMatch(/key_\w{10}/);
});

it.each(['', '/doubletick'])('has webhook URLs below the path "%s"', async (base) => {
  const { mock, path } = setup();
  const app = new Hono().route(base || '/', mock.app);
  expect(
    await callHook({ fetch: async (url, init) => app.request(String(url), init) }, base + path, order),
  ).toMatchObject({
    status: 202,
  });
});

it('needs no token, also where the control API does', async () => {
  const { mock, path } = setup({ mock: createMock({ controlToken: 'secret' }) });
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(order) };
  expect((await fetch(`${url}${path}`, init)).status).toBe(202);
  expect((await fetch(`${url}/__mock/worlds/demo/settle`, { method: 'POST' })).status).toBe(401);
});

it('has no operation at a webhook URL, and no webhook URL at an operation', async () => {
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    expect(matchOperation(method, '/hooks/hook_0000000001').kind).toBe('unknown-path');
  }
  for (const { path } of Object.values(operations)) expect(path.split('/')[1]).not.toBe('hooks');
});

/** A mock on a port, with a webhook that delivers some events to the webhook URL of a bot. */
async function setupDelivered(event: string, phone?: string) {
  const mock = createMock();
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const { url } = await mock.listen({ host: '127.0.0.1', port: 0 });
  const { world, path } = setup({ mock, phone });
  const registered = await mock.fetch('http://mock/v2/webhook/register', {
    method: 'POST',
    headers: { authorization: demo.keys.full, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Bot', url: url + path, method: 'POST', webhookEvents: [event], wabaNumbers: [to] }),
  });
  expect(registered.ok).toBe(true);
  return world;
}

it('starts a bot by a delivery of this mock, once for each message', async () => {
  const world = await setupDelivered('MESSAGE_RECEIVED');
  for (const { phone } of [unassigned, assigned]) world.simulate.text({ from: phone, to, text: 'Order?' });
  expect(await world.settle()).toEqual({ settled: true, pending: 0 });
  await world.clock.advance('1h');
  expect(
    world.bots
      .runs()
      .map(({ customerPhone, startedBy }) => [customerPhone, startedBy])
      .sort(),
  ).toEqual([
    [unassigned.phone, 'WEBHOOK'],
    [assigned.phone, 'WEBHOOK'],
  ]);
  const delivered = world.webhooks.deliveries({ event: 'MESSAGE_RECEIVED', status: 'DELIVERED' });
  expect(delivered.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual([[202], [202]]);
});

it('ends a loop in which what a bot sends starts the bot again', async () => {
  const world = await setupDelivered('MESSAGE_STATUS_UPDATE', '{{webhook.to}}');
  world.setOptions({ progress: { messages: 'immediate' } });
  world.trigger('MESSAGE_STATUS_UPDATE', { customer: unassigned.phone });
  expect(await world.settle(60_000)).toEqual({ settled: true, pending: 0 });
  const [latest] = world.bots.runs();
  expect(latest).toMatchObject({ status: 'STOPPED', reason: expect.stringContaining('200 steps') });
  expect(world.state().messages.filter(({ text }) => text?.startsWith('Got')).length).toBe(100);
});
