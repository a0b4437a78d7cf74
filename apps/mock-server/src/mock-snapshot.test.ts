import { expect, it, onTestFinished } from 'vitest';
import { createMock } from './mock.ts';
import { demo } from './world/seed/demo.ts';

const startedAt = Date.parse('2026-01-02T03:04:05.000Z');

/** A world in which everything that a snapshot covers has something in it. */
async function setup() {
  const mock = createMock({ now: () => startedAt });
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const world = mock.world();
  const request = (path: string, body?: object) =>
    mock.fetch(`http://mock${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: world.key, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const send = () =>
    request('/whatsapp/message/text', {
      from: demo.wabaNumbers.support,
      to: demo.customers.assigned.phone,
      content: { text: 'Hello' },
    });
  await world.clock.freeze();
  await request('/v2/webhook/register', {
    name: 'All',
    url: 'https://example.com/hook',
    method: 'POST',
    webhookEvents: ['MESSAGE_STATUS_UPDATE', 'MESSAGE_RECEIVED'],
    wabaNumbers: [demo.wabaNumbers.support],
  });
  world.faults.add({ match: { operation: 'getTeam' }, nth: 2, effect: { code: 503 } });
  await request('/team');
  world.simulate.customerMessage({
    from: demo.customers.assigned.phone,
    to: demo.wabaNumbers.support,
    content: { type: 'TEXT', text: 'Hi' },
  });
  await send();
  return { mock, world, request, send };
}

it.each([
  ['as it was taken', (snapshot: object) => snapshot],
  ['from JSON', (snapshot: object) => JSON.parse(JSON.stringify(snapshot))],
])('covers clock, plans, deliveries, webhooks, faults, journal and randomness: %s', async (_, store) => {
  const { world, request, send } = await setup();
  const snapshot = store(world.snapshot());
  const go = async () => {
    const answers = [await request('/team'), await send()];
    await world.clock.advance('1m');
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    return { bodies, journal: world.journal(), state: world.state(), deliveries: world.webhooks.deliveries() };
  };
  const first = await go();
  expect(first.journal.map(({ status }) => status)).toEqual([201, 200, 201, 503, 201]);
  expect(first.deliveries.length).toBeGreaterThan(1);
  world.restore(snapshot);
  expect(world.journal()).toEqual(first.journal.slice(0, 3));
  expect(await go()).toEqual(first);
});

it('leaves nothing of it after a reset', async () => {
  const { mock, world } = await setup();
  world.reset();
  expect(world.state()).toEqual(mock.world('other').state());
  expect(world.journal()).toEqual([]);
  expect(world.clock.state()).toEqual({ mode: 'real', scale: 1, now: startedAt });
});

it('restores a snapshot that it took as often as wanted, whatever happens to the world', async () => {
  const { world, send } = await setup();
  const snapshot = world.snapshot();
  const state = world.state();
  for (let round = 0; round < 3; round += 1) {
    await send();
    world.simulate.customerMessage({
      from: demo.customers.assigned.phone,
      to: demo.wabaNumbers.support,
      content: { type: 'TEXT', text: `Round ${round}` },
    });
    await world.clock.advance('1d');
    expect(world.state()).not.toEqual(state);
    world.restore(snapshot);
    expect(world.state()).toEqual(state);
  }
});

it('refuses a journal with a wrong entry, and names the place', async () => {
  const { world } = await setup();
  const snapshot = JSON.parse(JSON.stringify(world.snapshot()));
  snapshot.journal[1].request.headers = 'none';
  expect(() => world.restore(snapshot)).toThrow('journal/1/request/headers must be an object of strings.');
});
