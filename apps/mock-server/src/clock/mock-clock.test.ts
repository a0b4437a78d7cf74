import fc from 'fast-check';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createMock } from '../mock.ts';
import { outcomes } from '../world/messages/outcomes.ts';
import { demo } from '../world/seed/demo.ts';
import type { Snapshot } from '../world/snapshot.ts';

const hourMs = 3_600_000;
const startedAt = Date.parse('2026-01-02T03:04:05.000Z');

function setup() {
  const base = { now: startedAt };
  const mock = createMock({ now: () => base.now });
  onTestFinished(() => mock[Symbol.asyncDispose]());
  const world = mock.world();
  const post = (path: string, body: object) =>
    mock.fetch(`http://mock${path}`, {
      method: 'POST',
      headers: { authorization: world.key, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { base, mock, world, post };
}

it('follows the clock of the mock until it is set', async () => {
  const { base, world } = setup();
  expect(world.clock.state()).toEqual({ mode: 'real', scale: 1, now: startedAt });
  base.now += 7;
  expect(world.clock.now()).toBe(startedAt + 7);
});

it('closes the conversation window after 24 hours, by the clock of its world alone', async () => {
  const { mock, world, post } = setup();
  const { phone } = demo.customers.unassigned;
  const send = () =>
    post('/whatsapp/message/text', { to: phone, from: demo.wabaNumbers.support, content: { text: 'Hello' } });
  world.simulate({
    type: 'CUSTOMER_MESSAGE',
    from: phone,
    to: demo.wabaNumbers.support,
    content: { type: 'TEXT', text: 'Hi' },
  });
  expect((await send()).status).toBeLessThan(300);
  await world.clock.advance('23h59m');
  expect((await send()).status).toBeLessThan(300);
  await world.clock.advance('1m1ms');
  expect((await send()).status).toBe(422);
  expect(mock.world('other').clock.now()).toBe(startedAt);
});

it('stands still while frozen, and goes on from there', async () => {
  const { base, world } = setup();
  await world.clock.freeze();
  base.now += hourMs;
  expect(world.clock.state()).toEqual({ mode: 'frozen', scale: 0, now: startedAt });
  await world.clock.real();
  base.now += 5;
  expect(world.clock.state()).toEqual({ mode: 'real', scale: 1, now: startedAt + 5 });
  await world.clock.scale(60);
  base.now += 1_000;
  expect(world.clock.state()).toEqual({ mode: 'scaled', scale: 60, now: startedAt + 60_005 });
});

it('never goes back, whatever is done to it and to the clock of the mock', async () => {
  const change = fc.oneof(
    fc.record({ do: fc.constant('advance' as const), ms: fc.nat(10_000_000) }),
    fc.record({ do: fc.constant('scale' as const), factor: fc.constantFrom(0.5, 2, 60) }),
    fc.record({ do: fc.constantFrom('freeze' as const, 'real' as const) }),
    fc.record({ do: fc.constant('base' as const), ms: fc.integer({ min: -10_000, max: 100_000 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 20 }), async (changes) => {
      const base = { now: startedAt };
      await using mock = createMock({ now: () => base.now, data: 'empty' });
      const { clock } = mock.world();
      let latest = clock.now();
      for (const change of changes) {
        if (change.do === 'base') base.now += change.ms;
        else if (change.do === 'advance') await clock.advance(change.ms);
        else if (change.do === 'scale') await clock.scale(change.factor);
        else await clock[change.do]();
        const now = clock.now();
        expect(now).toBeGreaterThanOrEqual(change.do === 'advance' ? latest + change.ms : latest);
        latest = now;
      }
    }),
    { numRuns: 50 },
  );
});

it.each<[string, unknown, string]>([
  ['a duration without a unit', '25', 'must be a duration such as 25h'],
  ['a negative duration', '-1h', 'must be a duration such as 25h'],
  ['negative milliseconds', -1, 'must be a duration such as 25h'],
  ['a duration beyond the last year of a clock', '99999999d', 'leads beyond 9998-12-29'],
  ['nothing', undefined, 'clock.advance: its argument'],
])('refuses to advance by %s', async (_, duration, message) => {
  const { world } = setup();
  await expect(world.clock.advance(duration as string)).rejects.toThrow(message);
  expect(world.clock.now()).toBe(startedAt);
});

it.each<[string, unknown, string]>([
  ['the past', startedAt - 1, 'The clock only moves forward, and it is 2026-01-02T03:04:05.000Z there.'],
  ['a date without an offset', '2026-02-01T00:00:00', 'to must be a time such as'],
  ['no date', new Date(Number.NaN), 'clock.to: its argument'],
  ['a word', 'tomorrow', 'to must be a time such as'],
  ['a day that does not exist', '2026-02-30T00:00:00Z', 'to must be a time such as'],
  ['a time beyond the last year of a clock', '9999-12-01T00:00:00Z', 'to is beyond 9998-12-29'],
])('refuses to move to %s', async (_, time, message) => {
  const { world } = setup();
  await expect(world.clock.to(time as string)).rejects.toThrow(message);
  expect(world.clock.now()).toBe(startedAt);
});

it('moves to a time, however it is written', async () => {
  const { world } = setup();
  expect(await world.clock.to('2026-01-02T09:00:00+05:30')).toMatchObject({ now: startedAt + 1_555_000 });
  expect(await world.clock.to(new Date(startedAt + hourMs))).toMatchObject({ now: startedAt + hourMs });
  expect(await world.clock.to(startedAt + 2 * hourMs)).toMatchObject({ now: startedAt + 2 * hourMs });
});

it('moves by everything that was asked for at the same time, in turn', async () => {
  const delays = fc.array(fc.nat(3 * hourMs), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(delays, async (advances) => {
      const { world, post } = setup();
      const [from, to] = [demo.wabaNumbers.support, demo.customers.unassigned.phone];
      world.webhooks.receive(() => new Response(), { events: ['MESSAGE_STATUS_UPDATE'] });
      await post('/whatsapp/message/text', { from, to, content: { text: 'Hello' } });
      const states = await Promise.all(advances.map((ms) => world.clock.advance(ms)));
      const sums = advances.map((_, last) => advances.slice(0, last + 1).reduce((sum, ms) => sum + ms));
      expect(states.map(({ now }) => now - startedAt)).toEqual(sums);
    }),
    { numRuns: 20 },
  );
});

it.each<[string, (scene: ReturnType<typeof setup>, before: Snapshot) => unknown]>([
  ['reset', ({ world }) => world.reset()],
  ['restored', ({ world }, before) => world.restore(before)],
  ['deleted', ({ mock }) => mock.fetch('http://localhost/__mock/worlds/other', { method: 'DELETE' })],
])('refuses a move, and those after it, during which the world is %s', async (_, replace) => {
  const scene = setup();
  const world = scene.mock.world('other');
  const [from, to] = [demo.wabaNumbers.support, demo.customers.unassigned.phone];
  const before = world.snapshot();
  const [called, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<Response>()];
  const receive = () => {
    called.resolve();
    return answered.promise;
  };
  world.webhooks.receive(receive, { events: ['MESSAGE_RECEIVED'] });
  world.simulate.text({ from: to, to: from, text: 'Hello' });
  const moves = [world.clock.advance('1h'), world.clock.advance('1h')];
  const said = Promise.allSettled(moves);
  await called.promise;
  await replace({ ...scene, world }, before);
  answered.resolve(new Response());
  const refused = {
    status: 'rejected',
    reason: expect.objectContaining({ message: expect.stringContaining('reset, restored or deleted') }),
  };
  expect(await said).toEqual([refused, refused]);
  expect(world.events({ event: 'CLOCK_CHANGED' })).toEqual([]);
});

it('leaves a snapshot that can be restored as late as it goes', async () => {
  const { base, world, post } = setup();
  const { phone: to } = outcomes.slow;
  const from = demo.wabaNumbers.support;
  for (const move of [() => world.clock.to('9998-12-28T23:59:59Z'), () => world.clock.scale(1_000_000)]) {
    await move();
    base.now += hourMs;
    expect((await post('/whatsapp/message/text', { from, to, content: { text: 'Hello' } })).status).toBe(201);
    world.simulate.callPermissionReply({ from: demo.customers.unassigned.phone, to: from, reply: 'accept' });
    world.simulate.call({ from: demo.customers.unassigned.phone, to: from });
    expect(() => world.restore(JSON.parse(JSON.stringify(world.snapshot())))).not.toThrow();
  }
});

it.each([1, 60, 1_000_000])(
  'does not go back behind a move when it is restored by an earlier clock, at scale %d',
  async (factor) => {
    const { base, world } = setup();
    await world.clock.scale(factor);
    const { now } = await world.clock.advance('1h');
    const snapshot = JSON.parse(JSON.stringify(world.snapshot()));
    base.now -= 60_000;
    world.restore(snapshot);
    expect(world.clock.now()).toBe(now);
  },
);

it.each([0, -1, 1_000_001, Number.NaN])('refuses the scale %j', async (factor) => {
  const { world } = setup();
  await expect(world.clock.scale(factor)).rejects.toThrow(/scale/);
});

it('runs what is due while time passes, and nothing while it stands still, under the fake timers of Vitest too', async () => {
  vi.useFakeTimers({ now: startedAt });
  onTestFinished(() => void vi.useRealTimers());
  await using mock = createMock();
  const world = mock.world();
  const { phone } = demo.customers.onBoth;
  const remove = () =>
    mock.fetch('http://mock/customer', {
      method: 'DELETE',
      headers: { authorization: world.key, 'content-type': 'application/json' },
      body: JSON.stringify({ phoneNumbers: [phone] }),
    });
  const isThere = () => world.state().customers.some((customer) => customer.phone === phone);
  expect((await remove()).status).toBeLessThan(300);
  await world.clock.freeze();
  await vi.advanceTimersByTimeAsync(hourMs);
  expect(isThere()).toBe(true);
  await world.clock.real();
  await vi.advanceTimersByTimeAsync(4_999);
  expect(isThere()).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(isThere()).toBe(false);
});

it('is part of a snapshot, and starts over with a reset', async () => {
  const { base, world } = setup();
  await world.clock.freeze();
  await world.clock.advance('1h');
  const snapshot = JSON.parse(JSON.stringify(world.snapshot()));
  await world.clock.real();
  base.now += 1_000;
  await world.clock.advance('1h');
  world.restore(snapshot);
  expect(world.clock.state()).toEqual({ mode: 'frozen', scale: 0, now: startedAt + hourMs });
  world.reset();
  expect(world.clock.state()).toEqual({ mode: 'real', scale: 1, now: startedAt + 1_000 });
  world.reset({ clock: 'frozen' });
  expect(world.clock.state()).toMatchObject({ mode: 'frozen' });
});

it('makes a world for a new name, and finds it again by its key', () => {
  const { mock } = setup();
  const named = mock.world('a');
  expect(named.id).toBe('a');
  expect(mock.world(named.key).id).toBe('a');
  expect(() => mock.world('a b')).toThrow('The id of a world must have 1 to 64 letters');
});
