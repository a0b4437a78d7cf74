import { afterEach, expect, it, vi } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

afterEach(() => void vi.useRealTimers());

function setup() {
  const mock = createMock();
  const request = (path: string) => mock.fetch(`http://mock${path}`, { headers: { authorization: demo.keys.full } });
  return { mock, world: mock.world(), request };
}

it('lists events by the words of the control API', async () => {
  const { world, request } = setup();
  await request('/team');
  await request('/nowhere');
  expect(world.events({ event: 'REQUEST_REFUSED' })).toMatchObject([{ id: 2, data: { path: '/nowhere' } }]);
  expect(world.events({ where: { status: 200 }, after: 0, limit: 1 })).toMatchObject([{ id: 1 }]);
});

it('tells of the clock, resets and restored snapshots, by the clock of the world', async () => {
  const { world } = setup();
  const { now } = await world.clock.freeze();
  await world.clock.advance('1h');
  world.restore(world.snapshot());
  world.reset();
  const at = now + 3_600_000;
  expect(world.events()).toMatchObject([
    { at: now, type: 'CLOCK_CHANGED', data: { mode: 'frozen', scale: 0, now } },
    { at, type: 'CLOCK_CHANGED', data: { now: at } },
    { at, type: 'WORLD_RESTORED', data: {} },
    { type: 'WORLD_RESET', data: {} },
  ]);
});

it('returns an event that happened since the reset, or the next one', async () => {
  const { world, request } = setup();
  await request('/before');
  world.reset();
  await request('/first');
  const { id, data } = await world.waitFor({ event: 'REQUEST_REFUSED' });
  expect(data.path).toBe('/first');
  const next = world.waitFor({ event: 'REQUEST_REFUSED', after: id });
  await request('/second');
  expect((await next).data.path).toBe('/second');
});

it('says what happened instead, and shortens phone numbers', async () => {
  const { world, request } = setup();
  const phone = demo.customers.unassigned.phone;
  await request('/team');
  const wait = (wish: Parameters<typeof world.waitFor>[0]) => world.waitFor({ ...wish, withinMs: 0 });
  await expect(wait({ event: 'MESSAGE_RECEIVED', where: { from: phone } })).rejects.toThrow(
    'waitFor: within 0 ms there was no MESSAGE_RECEIVED with {"from":"…21"}. Seen instead: REQUEST_ANSWERED.',
  );
  await request(`/nowhere?phone=${phone}`);
  await expect(wait({ event: 'REQUEST_REFUSED', where: { status: 409, path: '/nowhere' } })).rejects.toThrow(
    'no REQUEST_REFUSED with {"status":409,"path":"/nowhere"}. The nearest events: 2 REQUEST_REFUSED {"status":404,"path":"/nowhere?phone=…21"}.',
  );
  await expect(wait({ event: 'REQUEST_REFUSED', after: 2 })).rejects.toThrow(
    'no REQUEST_REFUSED. Nothing happened after event 2. Event 2 fits, but only events after 2 count.',
  );
});

it('waits by fake timers, which do not delay events', async () => {
  vi.useFakeTimers();
  const { world, request } = setup();
  await world.clock.freeze(); // Else the world has a timer.
  const missed = expect(world.waitFor({ event: 'REQUEST_REFUSED', withinMs: 60_000 })).rejects.toThrow(
    'within 60000 ms',
  );
  await vi.advanceTimersByTimeAsync(60_000);
  await missed;
  const found = world.waitFor({ event: 'REQUEST_ANSWERED', withinMs: 60_000 });
  await request('/team');
  expect((await found).data.status).toBe(200);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends a wait when the mock is closed', async () => {
  const { mock, world } = setup();
  const waiting = expect(world.waitFor({ event: 'REQUEST_REFUSED' })).rejects.toThrow('The mock was closed.');
  await mock[Symbol.asyncDispose]();
  await waiting;
});
