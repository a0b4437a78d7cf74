import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createMock, type Mock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';
import type { Delivery } from '../world/tables/deliveries.ts';
import { emptyOutbox } from './change-delivery.ts';
import { startReceiver } from './receiver.fixture.ts';

const url = 'https://a.example/hook';
const createdAt = 1_000_000_000_000;

/** A row of the log. */
function delivery(number: number, changes: Partial<Delivery> = {}): Delivery {
  const { request, ...others } = changes;
  const sentTo = changes.url ?? url;
  return {
    ...{ id: `delivery_${number}`, number, event: 'ADD_TAG', wabaNumber: demo.wabaNumbers.support },
    ...{ webhookId: demo.webhook.id, url: sentTo, createdAt: createdAt + number },
    request: { method: 'POST', url: sentTo, headers: {}, body: `{"n":${number}}`, ...request },
    ...{ retryOnTimeout: false, status: 'HELD', reason: null, effect: 'hold', fault: null, copyOf: null, dueAt: null },
    ...{ place: number, isReplay: false, attempts: [] },
    ...others,
  };
}

/** A mock whose first world has deliveries, and a receiver of them. */
function setup(...deliveries: Delivery[]) {
  const mock = createMock({ now: () => createdAt });
  const world = mock.world();
  const received: unknown[] = [];
  world.webhooks.receive(
    async (request) => {
      received.push(await request.json());
      return new Response('ok');
    },
    { url, events: ['CHAT_UNASSIGNED'] },
  );
  write(mock, ...deliveries);
  return { mock, world, received };
}

function write(mock: Mock, ...deliveries: Delivery[]): void {
  const snapshot = mock.world().snapshot();
  const plans = deliveries.flatMap(({ id, dueAt }) => {
    return dueAt === null ? [] : [{ id: `DELIVERY ${id}`, kind: 'DELIVERY' as const, target: id, dueAt }];
  });
  const [outbox = emptyOutbox] = snapshot.tables.outboxes;
  const outboxes = [{ ...outbox, deliveryCount: deliveries.length }];
  mock.world().restore({ ...snapshot, tables: { ...snapshot.tables, deliveries, outboxes, plans } });
}

it('registers a receiver for every event and number unless told otherwise, each with another URL', () => {
  const { world } = setup();
  const first = world.webhooks.receive(() => new Response());
  const second = world.webhooks.receive(() => new Response(), { events: ['ADD_TAG'] });
  expect(first.url).not.toBe(second.url);
  const entry = world.webhooks.list().find(({ id }) => id === first.webhookId);
  expect([entry?.events.length, entry?.wabaNumbers]).toEqual([38, Object.values(demo.wabaNumbers)]);
  expect(world.webhooks.list().at(-1)).toMatchObject({ id: second.webhookId, events: ['ADD_TAG'] });
});

it.each<[string, () => unknown, typeof TypeError | typeof RangeError, string]>([
  ['an event', () => setup().world.webhooks.receive(() => new Response(), { events: ['TAG'] }), TypeError, 'events.0'],
  ['a URL', () => setup().world.webhooks.receive(() => new Response(), { url: 'file:///a' }), TypeError, 'url'],
  ['a handler', () => setup().world.webhooks.receive('no' as never), TypeError, 'must be a function'], // plain JavaScript
  ['a number', () => setup().world.webhooks.receive(() => new Response(), { wabaNumbers: ['1'] }), RangeError, 'None'],
  ['a status', () => setup().world.webhooks.deliveries({ status: 'SENT' as never }), TypeError, 'status'], // plain JavaScript
  ['an effect', () => setup().world.webhooks.policy({ rules: [{ effect: 'no' as never }] }), TypeError, 'rules.0'], // plain JavaScript
  ['a rule', () => setup().world.webhooks.policy({ rules: [{ effect: 'delay' } as never] }), TypeError, 'byMs'], // plain JavaScript
  ['a match', () => setup().world.webhooks.hold({ event: 'TAG' }), TypeError, 'event'],
])('refuses %s that does not exist', (_, call, type, place) => {
  expect(call).toThrow(type);
  expect(call).toThrow(place);
});

it('lists deliveries by number, those that fit a filter', () => {
  const { world } = setup(
    delivery(1, { status: 'DROPPED' }),
    delivery(2, { event: 'REMOVE_TAG' }),
    delivery(3, { url: 'https://b.example/' }),
    delivery(4, { status: 'DROPPED', webhookId: 'webhook_0000000009' }),
  );
  const numbers = (filter?: object) => world.webhooks.deliveries(filter).map(({ number }) => number);
  expect(numbers()).toEqual([1, 2, 3, 4]);
  expect(numbers({ status: 'DROPPED' })).toEqual([1, 4]);
  expect(numbers({ event: 'REMOVE_TAG' })).toEqual([2]);
  expect(numbers({ url: 'b.example' })).toEqual([3]);
  expect(numbers({ webhookId: 'webhook_0000000009' })).toEqual([4]);
  expect(numbers({ since: createdAt + 3 })).toEqual([3, 4]);
  expect(numbers({ before: 4, limit: 2 })).toEqual([2, 3]);
});

it('shows no credentials, and sends them', async () => {
  await using receiver = await startReceiver(({ body }, outgoing) => outgoing.end(body));
  const secret = 'a-long-random-text';
  const sentTo = `${receiver.url}?token=${secret}&page=2`;
  const headers = { 'X-Hook-Secret': secret, Authorization: `Bearer ${secret}`, 'X-Env': `key_0000000042 test` };
  const { mock, world } = setup(
    delivery(1, {
      url: sentTo.replace('//', `//me:${secret}@`),
      request: { method: 'POST', url: sentTo, headers, body: '{"key":"key_0000000042"}' },
    }),
  );
  world.webhooks.release();
  await world.settle();
  const shown = [
    JSON.stringify([world.webhooks.deliveries(), world.webhooks.delivery('delivery_1')]),
    await (await mock.fetch('http://mock/__mock/worlds/demo/deliveries')).text(),
  ];
  for (const text of shown) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain('key_0000000042');
    expect(text).toContain('page=2');
  }
  expect(receiver.received[0]).toMatchObject({
    target: `/hook?token=${secret}&page=2`,
    headers: { 'x-hook-secret': secret },
    body: '{"key":"key_0000000042"}',
  });
});

it('releases what is held, in the order of ids', async () => {
  const { world, received } = setup(delivery(1), delivery(2), delivery(3));
  expect(world.webhooks.release(['delivery_2', 'delivery_1']).map(({ status }) => status)).toEqual([
    'PENDING',
    'PENDING',
  ]);
  expect(await world.settle()).toEqual({ settled: true, pending: 0 });
  expect(received).toEqual([{ n: 2 }, { n: 1 }]);
});

it('replays a delivery, and says when it cannot', async () => {
  const { world, received } = setup(delivery(1));
  const replayed = await world.webhooks.replay('delivery_1');
  expect(replayed).toMatchObject({
    status: 'DELIVERED',
    attempts: [{ isReplay: true, latencyMs: expect.any(Number) }],
  });
  expect(received).toEqual([{ n: 1 }]);
  await expect(world.webhooks.replay('delivery_9')).rejects.toThrow(RangeError);
});

it('delivers what is due before the clock has moved, and does not send it twice', async () => {
  const { mock, world, received } = setup();
  world.clock.freeze();
  write(mock, delivery(1, { status: 'SCHEDULED', effect: 'delay', dueAt: createdAt + 60_000 }));
  expect(await world.settle()).toEqual({ settled: true, pending: 0 });
  await world.clock.advance('59s');
  expect(received).toEqual([]);
  await world.clock.advance('1h');
  expect(received).toEqual([{ n: 1 }]);
  expect(world.webhooks.delivery('delivery_1')).toMatchObject({ attempts: [{ at: createdAt + 60_000 }] });
  await world.clock.advance('1h');
  expect(received).toEqual([{ n: 1 }]);
});

it('retries on the clock of the world until the receiver is there', async () => {
  const mock = createMock({ now: () => createdAt, webhookTimeoutMs: 5 });
  const world = mock.world();
  world.clock.freeze();
  let requests = 0;
  world.webhooks.receive(
    () => {
      requests += 1;
      return requests < 3 ? new Promise(() => undefined) : new Response();
    },
    { url },
  );
  write(mock, delivery(1, { retryOnTimeout: true }));
  world.webhooks.release();
  await world.settle();
  expect(world.webhooks.delivery('delivery_1')).toMatchObject({ status: 'SCHEDULED', dueAt: createdAt + 10_000 });
  await world.clock.advance('1d');
  const { status, attempts } = world.webhooks.delivery('delivery_1') ?? {};
  expect([status, attempts?.map(({ at }) => at - createdAt)]).toEqual(['DELIVERED', [0, 10_000, 70_000]]);
});

it('sets the policy, and a hold before its rules', () => {
  const { world } = setup();
  const policy = { rules: [{ effect: 'drop' as const, match: { event: 'ADD_TAG' } }] };
  expect(world.webhooks.policy(policy)).toEqual(policy);
  world.webhooks.hold({ nth: 1 });
  expect(world.webhooks.policy()).toEqual({ rules: [{ effect: 'hold', match: { nth: 1 } }, ...policy.rules] });
  world.reset();
  expect(world.webhooks.policy()).toEqual({ rules: [] });
});

it('names the secret that signs, when the options ask for signatures', () => {
  const { world } = setup();
  expect(world.webhooks.list()[0]).not.toHaveProperty('signingSecret');
  world.reset({ webhooks: { signature: 'standard-webhooks' } });
  expect(world.webhooks.list()[0]).toHaveProperty('signingSecret', expect.stringMatching(/^whsec_/));
});

it('goes on with pending deliveries after a restart', async () => {
  await using receiver = await startReceiver();
  const folder = mkdtempSync(join(tmpdir(), 'deliveries-'));
  try {
    const file = join(folder, 'worlds.db');
    const before = createMock();
    await before.keep(file);
    write(before, delivery(1, { url: receiver.url, status: 'PENDING', effect: null }));
    await before[Symbol.asyncDispose]();
    expect(receiver.received).toEqual([]);
    await using after = createMock();
    await after.keep(file);
    expect(await after.world().settle()).toEqual({ settled: true, pending: 0 });
    expect(receiver.received).toMatchObject([{ body: '{"n":1}' }]);
    expect(after.world().webhooks.delivery('delivery_1')).toMatchObject({ status: 'DELIVERED' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('calls no host beyond this machine but those it was started with', async () => {
  const other = 'http://hooks.invalid:81/';
  for (const [allowHosts, status] of [
    [[], 'BLOCKED'],
    [['hooks.invalid:81'], 'FAILED'],
  ] as const) {
    const mock = createMock({ allowHosts });
    write(mock, delivery(1, { url: other }));
    mock.world().webhooks.release();
    await mock.world().settle();
    expect(mock.world().webhooks.delivery('delivery_1')?.status).toBe(status);
  }
  expect(() => createMock({ allowHosts: ['http://hooks.invalid'] })).toThrow('allowHosts.0 must be a host');
});
