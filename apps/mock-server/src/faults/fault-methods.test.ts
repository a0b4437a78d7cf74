import { expect, it } from 'vitest';
import { createMock } from '../mock.ts';
import { demo } from '../world/seed/demo.ts';

const match = { operation: 'getTeam' };
const effect = { code: 503 };

const wrong: [rule: object, problem: string][] = [
  [{ match: { operation: 'getTeams' }, effect }, 'match/operation is not an operation. Did you mean getTeam?'],
  [{ match: { operation: 'xyz' }, effect }, 'match/operation is not an operation. GET /__mock/routes lists them.'],
  [{ match: {}, effect }, 'match must have one of operation, path and event.'],
  [{ match: { ...match, path: '/team' }, effect }, 'match must have one of operation, path and event.'],
  [{ match: { ...match, method: 'GET' }, effect }, 'match/method needs a path.'],
  [{ match: { path: '/team', method: 'GTE' }, effect }, 'Did you mean GET?'],
  [{ match: { path: '/teem' }, effect }, 'Did you mean /team?'],
  [{ match: { path: '/nothing/*' }, effect }, 'match/path is not the path of an operation'],
  [{ match: { event: 'MESSAGE_RECIEVED' }, effect: { delayMs: 1 } }, 'Did you mean MESSAGE_RECEIVED?'],
  [{ match, where: { bodi: {} }, effect }, 'where/bodi must be one of query, params, body. Did you mean body?'],
  [{ match, effect: {} }, 'effect must have at least one of code,'],
  [{ match, effect: { state: 'after' } }, 'effect must have at least one of code,'],
  [{ match, effect: { delayMs: 1, state: 'before' } }, 'effect/state needs a code, an example or a fault.'],
  [{ match, effect: { body: {}, delayMs: 1 } }, 'effect/body needs a code.'],
  [{ match, effect: { code: 500, body: {}, example: 'a' } }, 'effect/body and effect/example cannot both be the body.'],
  [{ match, effect: { delayMs: 1, headers: {} } }, 'effect/headers needs a code or an example.'],
  [{ match, effect: { code: 500, fault: 'reset' } }, 'effect/fault reset leaves no answer for code and example.'],
  [{ match, effect: { delayMs: { minMs: 2, maxMs: 1 } } }, 'effect/delayMs/maxMs must not be less than minMs.'],
  [{ match, effect: { outcome: 'optOut' } }, 'Did you mean optedOut?'],
  [{ match, effect: { delivery: 'drop' } }, 'effect/delivery is an effect on webhooks: match an event.'],
  [{ match: { event: 'MESSAGE_RECEIVED' }, effect }, 'effect/code is not an effect on webhooks'],
  [{ match: { event: 'MESSAGE_RECEIVED' }, effect: {} }, 'effect must have one of delivery and delayMs.'],
  [{ match, effect: { code: 204, body: {} } }, 'effect/body needs a body, which a 204 does not have.'],
  [{ match, effect: { code: 304, fault: 'truncated' } }, 'effect/fault needs a body, which a 304 does not have.'],
  [{ match, effect: { code: 500, headers: { 'a b': '' } } }, 'effect/headers/"a b" is not a header'],
  [{ match, effect: { code: 500, headers: { a: 'b\r\nc: d' } } }, 'effect/headers/"a" is not a header'],
  [{ match, effect: { code: 500, headers: { a: 'न' } } }, 'effect/headers/"a" is not a header'],
  [{ match, effect: { code: 500, headers: { 'Content-Length': '1' } } }, 'is written by the mock itself.'],
  [{ match, effect: { code: 500, body: nested(201) } }, 'effect/body must be JSON'],
  [{ match, where: { body: nested(201) }, effect }, 'where must be JSON'],
  [{ id: 'a b', match, effect }, 'id must have 1 to 64 letters'],
];

/** By their shape alone, which both sides check by themselves. */
const misshapen: [rule: object, place: string][] = [
  [{ match, effect: { code: 600 } }, 'code'],
  [{ match, effect: { code: '503' } }, 'code'],
  [{ match, effect: { fault: 'rest' } }, 'fault'],
  [{ match, effect: { delay: 1 } }, 'delay'],
  [{ match, effect: { delayMs: 120_001 } }, 'delayMs'],
  [{ match, effect: { code: 500, headers: { a: 1 } } }, 'headers'],
  [{ match, nth: 0, effect }, 'nth'],
  [{ match, times: 1.5, effect }, 'times'],
  [{ match, where: [], effect }, 'where'],
  [{ match: { operations: 'getTeam' }, effect }, 'operations'],
  [{ effect }, 'match'],
  [{ match }, 'effect'],
];

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)];
}

const cycle: Record<string, unknown> = {};
cycle.again = cycle;

function setup() {
  const mock = createMock();
  const world = mock.world();
  const url = 'http://mock/__mock/worlds/demo/faults';
  return {
    world,
    async control(method: string, body?: unknown) {
      const response = await mock.fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    async request() {
      const { status } = await mock.fetch('http://mock/team', { headers: { authorization: demo.keys.full } });
      return status;
    },
  };
}

it.each(wrong)('refuses %j in process and over HTTP by the same words: %s', async (rule, problem) => {
  const { world, control } = setup();
  const good = { match, effect };
  const add = () => world.faults.add([good, rule] as never);
  expect(add).toThrow(TypeError);
  expect(add).toThrow(problem);
  for (const method of ['PUT', 'POST']) {
    const { status, body } = await control(method, [good, rule]);
    expect({ status, message: body.message }).toEqual({ status: 400, message: [expect.stringContaining(problem)] });
    expect(body.message[0]).toMatch(/^1\//);
  }
  expect(world.faults.list()).toEqual([]);
});

it.each([
  ...[cycle, { of: 1n }, { of: () => 1 }, { of: Symbol('a') }, { of: Number.NaN }],
  ...[new Date(0), { of: /a/ }, new Map()],
])('takes no %s of plain JavaScript for JSON', (value) => {
  const { world } = setup();
  expect(() => world.faults.add({ match, effect: { code: 500, body: value } })).toThrow('effect/body must be JSON');
  expect(() => world.faults.add({ match, where: { body: value }, effect: { code: 500 } })).toThrow(
    'where must be JSON',
  );
  expect(() => world.events({ where: { value } })).toThrow('where must be a plain object');
});

it.each(misshapen)('refuses %j, and names %s', async (rule, place) => {
  const { world, control } = setup();
  expect(() => world.faults.add(rule as never)).toThrow(place);
  const { status, body } = await control('PUT', [rule]);
  expect({ status, message: body.message }).toEqual({
    status: 400,
    message: expect.arrayContaining([expect.stringContaining(place)]),
  });
});

it('adds, lists, replaces and clears rules over HTTP as in process', async () => {
  const { world, control, request } = setup();
  const [first] = world.faults.add({ match, times: 1, effect });
  expect(first).toEqual({ id: 'fault-1', match, times: 1, effect, hits: 0, fired: 0 });
  expect((await control('POST', [{ match, nth: 3, effect }])).status).toBe(201);
  expect([await request(), await request(), await request()]).toEqual([503, 200, 503]);
  const { status, body } = await control('GET');
  expect({ status, rules: body.rules }).toEqual({ status: 200, rules: world.faults.list() });
  expect(body.rules.map(({ id, hits, fired }: Record<string, unknown>) => [id, hits, fired])).toEqual([
    ['fault-1', 3, 1],
    ['fault-2', 3, 1],
  ]);
  expect((await control('PUT', [{ id: 'own', match, effect }])).body.rules).toEqual([
    { id: 'own', match, effect, hits: 0, fired: 0 },
  ]);
  expect((await control('DELETE')).status).toBe(204);
  expect(world.faults.list()).toEqual([]);
  expect(await request()).toBe(200);
});

it('replaces all rules in process, and none when one is wrong', () => {
  const { faults } = createMock().world();
  faults.add([
    { match, effect },
    { id: 'mine', match, effect },
  ]);
  expect(faults.set([{ match, effect: { code: 500 } }])).toMatchObject([
    { id: 'fault-1', effect: { code: 500 }, hits: 0 },
  ]);
  expect(() => faults.set([{ match: { operation: 'getTeams' }, effect }])).toThrow('faults.set: ');
  expect(faults.list()).toMatchObject([{ id: 'fault-1', effect: { code: 500 } }]);
});

it('keeps the rules it has when a replacement is wrong, and refuses an id twice', async () => {
  const { world, control } = setup();
  world.faults.add({ id: 'own', match, effect });
  expect(() => world.faults.add({ id: 'own', match, effect })).toThrow('0/id belongs to another rule.');
  expect((await control('PUT', [{ match, effect: {} }])).status).toBe(400);
  expect(world.faults.list()).toMatchObject([{ id: 'own' }]);
});

it('names its next rule by a number that no rule has', () => {
  const { world } = setup();
  world.faults.add([
    { id: 'fault-2', match, effect },
    { match, effect },
    { match, effect },
  ]);
  world.faults.add({ match, effect });
  expect(world.faults.list().map(({ id }) => id)).toEqual(['fault-2', 'fault-1', 'fault-3', 'fault-4']);
});

it('asserts that every fault happened', async () => {
  const { world, request } = setup();
  world.assertFaultsFired();
  world.faults.add({ match, nth: 2, effect });
  await request();
  for (const assertFired of [world.faults.assertFired, world.assertFaultsFired]) {
    expect(assertFired).toThrow('fault-1: matched 1 time, never happened.');
  }
  await request();
  world.assertFaultsFired();
});

it('reports each fault that happens to a request as an event, and no other request', async () => {
  const { world, request } = setup();
  world.faults.add({ match, nth: 2, times: 1, effect });
  for (let count = 0; count < 3; count += 1) await request();
  const fault = { rule: 'fault-1', effect, isApplied: false };
  expect(world.events({ event: 'FAULT_FIRED' })).toMatchObject([{ data: { operation: 'getTeam', ...fault } }]);
  expect(world.events({ event: 'REQUEST_REFUSED' })).toMatchObject([{ data: { status: 503, fault } }]);
});

it('forgets its rules with a reset', () => {
  const { world } = setup();
  world.faults.add({ match, effect });
  world.reset();
  expect(world.faults.list()).toEqual([]);
});

it('does not change with the object that it was given', async () => {
  const { world, request } = setup();
  const rule = { match, effect: { code: 503 } };
  world.faults.add(rule);
  rule.effect.code = 401;
  expect(await request()).toBe(503);
});
