import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions, readOptions, type WorldOptionsInput } from '../options.ts';
import { isRefusal } from '../refusal.ts';
import { demo } from '../seed/demo.ts';
import { subscriptionKey } from '../tables/webhooks.ts';
import { deleteWebhook, editWebhook, registerWebhook, type WebhookSettings } from './change-webhooks.ts';
import { listWebhooks, type WebhookOrder } from './list-webhooks.ts';

const { closedChannels, wabaNumbers, webhook } = demo;
const settings: WebhookSettings = {
  name: 'Tags',
  url: 'https://acme.example/hooks/tags',
  method: 'POST',
  headers: { 'X-Hook-Secret': 'a-long-random-text' },
  webhookEvents: ['ADD_TAG', 'REMOVE_TAG'],
  wabaNumbers: [wabaNumbers.support],
};

function setup(input: WorldOptionsInput = {}) {
  const options = readOptions(input, defaultOptions);
  if (isRefusal(options)) throw new Error(options.message);
  return createWorld({ options, now: () => 1_000_000_000_000 });
}

it('adds a webhook with every request, also for the same URL', () => {
  const world = setup();
  registerWebhook(world, settings);
  registerWebhook(world, settings);
  const key = subscriptionKey({ wabaNumber: wabaNumbers.support, event: 'ADD_TAG' });
  expect([...world.webhooks.list('ofSubscription', key)]).toMatchObject(
    [settings, settings].map(({ url }) => ({ url })),
  );
});

it('sorts every pair of WABA number and event once, spelled as it was sent', () => {
  const sent = [
    `+${wabaNumbers.support}`,
    wabaNumbers.support,
    '919999999999',
    closedChannels.withoutAccess.wabaNumber,
  ];
  const outcome = registerWebhook(setup(), { ...settings, wabaNumbers: sent, webhookEvents: ['ADD_TAG', 'ADD_TAG'] });
  expect(outcome).toMatchObject({
    valid: [{ sentNumber: `+${wabaNumbers.support}`, wabaNumber: wabaNumbers.support, event: 'ADD_TAG' }],
    invalid: [{ sentNumber: closedChannels.withoutAccess.wabaNumber, event: 'ADD_TAG' }],
    unknownNumbers: ['919999999999'],
  });
});

it.each([
  ['observed', null],
  ['documented', { type: 'BEARER', payload: 'a-long-random-text' }],
] as const)('keeps credentials as %s', (authorization, expected) => {
  const world = setup({ webhooks: { authorization } });
  registerWebhook(world, { ...settings, authorization: { type: 'BEARER', payload: 'a-long-random-text' } });
  expect([...world.webhooks.values()].at(-1)?.authorization).toEqual(expected);
});

it('replaces all settings: those left out are cleared, and old events no longer reach the webhook', () => {
  const world = setup();
  registerWebhook(world, { ...settings, query: { key: '1' }, retryOnTimeout: true });
  const { id = '', createdBy } = [...world.webhooks.values()].at(-1) ?? {};
  const { headers: _, ...rest } = settings;
  editWebhook(world, id, { ...rest, webhookEvents: ['CHAT_UNASSIGNED'] });
  expect(world.webhooks.get(id)).toMatchObject({ createdBy, headers: {}, query: {}, retryOnTimeout: false });
  const reached = (event: string) =>
    world.webhooks.count('ofSubscription', subscriptionKey({ wabaNumber: wabaNumbers.support, event }));
  expect([reached('ADD_TAG'), reached('CHAT_UNASSIGNED')]).toEqual([0, 1]);
});

it.each<[Partial<WebhookSettings>, number, number]>([
  [{ webhookEvents: [] }, 400, 400],
  [{ wabaNumbers: [] }, 400, 400],
  [{ wabaNumbers: ['919999999999'] }, 422, 400],
  [{ wabaNumbers: [closedChannels.notConnected.wabaNumber] }, 422, 400],
])('refuses %j with %i, and with %i in an edit, and changes nothing', (changes, status, editStatus) => {
  const world = setup();
  const before = [...world.webhooks.values()];
  expect(registerWebhook(world, { ...settings, ...changes })).toMatchObject({ status });
  expect(editWebhook(world, webhook.id, { ...settings, ...changes })).toMatchObject({ status: editStatus });
  expect([...world.webhooks.values()]).toEqual(before);
});

it('refuses an id that does not exist, or no longer exists', () => {
  const world = setup();
  expect(editWebhook(world, 'webhook_9999999999', settings)).toMatchObject({ status: 404 });
  expect(deleteWebhook(world, webhook.id)).toMatchObject({ id: webhook.id });
  expect(deleteWebhook(world, webhook.id)).toMatchObject({ status: 422 });
});

it.each<[WebhookOrder, string[]]>([
  [{}, ['Calls', 'Orders', 'orders', 'orders']],
  [{ sortDirection: 'DESC' }, ['orders', 'orders', 'Orders', 'Calls']],
  [{ sortBy: 'url' }, ['orders', 'Orders', 'Calls', 'orders']],
  [{ sortBy: 'integrationCount' }, ['orders', 'Calls', 'orders', 'Orders']],
  [{ sortBy: 'createdBy', sortDirection: 'DESC' }, ['Orders', 'orders', 'Calls', 'orders']],
])('lists in the order of %j: %j', (order, expected) => {
  const world = setup();
  registerWebhook(world, { ...settings, name: 'orders', url: 'https://acme.example/a' });
  registerWebhook(world, { ...settings, name: 'Calls', url: 'https://acme.example/z' });
  registerWebhook(world, { ...settings, name: 'orders', url: 'https://acme.example/zz' });
  const listed = listWebhooks(world, order);
  if (isRefusal(listed)) throw new Error(listed.message);
  expect(listed.webhooks.map((one) => one.webhook.name)).toEqual(expected);
});

it('refuses a direction without sortBy in a world without a default order', () => {
  const world = setup({ webhooks: { defaultOrder: 'none' } });
  expect(listWebhooks(world, { sortDirection: 'DESC' })).toMatchObject({ status: 422 });
  expect(listWebhooks(world, { sortBy: 'name', sortDirection: 'DESC' })).toHaveProperty('webhooks');
  expect(listWebhooks(world, {})).toHaveProperty('webhooks');
});
