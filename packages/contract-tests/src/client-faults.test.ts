import { ApiError, DoubleTick } from '@doubletick-kit/core';
import { createMock, demo, type FaultEffect } from '@doubletick-kit/mock-server';
import { afterAll, expect, it, vi } from 'vitest';

const message = {
  from: demo.wabaNumbers.support,
  to: demo.customers.unassigned.phone,
  content: { text: 'Sent once' },
};

const mock = createMock();
const server = await mock.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => mock[Symbol.asyncDispose]());
const apiKey = demo.keys.full;
const clients = {
  'in process': new DoubleTick({ apiKey, fetch: mock.fetch }),
  'over a socket': new DoubleTick({ apiKey, baseUrl: server.url }),
};

const countSent = () =>
  mock
    .world()
    .state()
    .messages.filter(({ text }) => text === message.content.text).length;

/** What the client says about a send that a fault happened to. */
const sends: [effect: FaultEffect, code: string, delivered: string, sent: number][] = [
  [{ fault: 'reset' }, 'network-error', 'unknown', 0],
  [{ fault: 'reset', state: 'after' }, 'network-error', 'unknown', 1],
  [{ fault: 'empty', state: 'after' }, 'network-error', 'unknown', 1],
  [{ fault: 'garbage', state: 'after' }, 'network-error', 'unknown', 1],
  [{ fault: 'truncated' }, 'network-error', 'unknown', 1],
  [{ fault: 'bad-chunk' }, 'network-error', 'unknown', 1],
  [{ fault: 'malformed-json' }, 'invalid-response', 'yes', 1],
  [{ fault: 'html-502' }, 'server-error', 'unknown', 0],
  [{ fault: 'html-502', state: 'after' }, 'server-error', 'unknown', 1],
  [{ code: 503, state: 'after' }, 'server-error', 'unknown', 1],
  [{ code: 422 }, 'unprocessable', 'no', 0],
];

it.each(
  sends.flatMap((test) => (Object.keys(clients) as (keyof typeof clients)[]).map((way) => [way, ...test] as const)),
)('sends once, %s, whatever happens to the answer: %j', async (way, effect, code, delivered, sent) => {
  const world = mock.world();
  world.reset();
  world.faults.add({ match: { operation: 'sendWhatsappTextMessage' }, effect });
  const error = await clients[way].messages.sendText(message).catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error('The send succeeded.', { cause: error });
  expect({ code: error.code, delivered: error.delivered }).toEqual({ code, delivered });
  expect(countSent()).toBe(sent);
  expect(world.faults.list()).toMatchObject([{ hits: 1, fired: 1 }]);
});

const passing: FaultEffect[] = [
  { fault: 'reset', state: 'after' },
  { fault: 'empty' },
  { fault: 'truncated' },
  { fault: 'html-502' },
  { code: 503 },
  { code: 429, headers: { 'retry-after': '0' } },
];

it.each(passing)('repeats an idempotent request until the fault is over: %j', async (effect) => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  for (const client of Object.values(clients)) {
    const world = mock.world();
    world.reset();
    world.faults.add({ match: { operation: 'blockCustomer' }, times: 2, effect });
    await client.customers.block({ phone: demo.customers.unassigned.phone });
    expect(world.faults.list()).toMatchObject([{ hits: 3, fired: 2 }]);
  }
});
