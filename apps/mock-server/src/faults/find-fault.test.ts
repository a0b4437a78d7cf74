import { expect, it } from 'vitest';
import { createWorld } from '../world/create-world.ts';
import { defaultOptions } from '../world/options.ts';
import { readSnapshot, restoreSnapshot, takeSnapshot } from '../world/snapshot.ts';
import type { FaultMatch, FaultRule } from '../world/tables/faults.ts';
import { faultOfEvent } from './fault-of-event.ts';
import { type FaultyRequest, findFault } from './find-fault.ts';
import { addRules, describeUnfired, listRules } from './rules-of-world.ts';

const now = () => 1_000_000_000_000;
const effect = { code: 503 } as const;

function setup(...rules: FaultRule[]) {
  const world = createWorld({ options: defaultOptions, now, seed: { name: 'empty', number: 7 } });
  expect(addRules(world, rules)).not.toHaveProperty('problems');
  return world;
}

function request(change: Partial<FaultyRequest> = {}): FaultyRequest {
  return { operation: 'getChatList', method: 'GET', path: '/chats', parts: {}, ...change };
}

it.each<[match: FaultMatch, matches: boolean]>([
  [{ operation: 'getChatList' }, true],
  [{ operation: 'getTeam' }, false],
  [{ path: '/chats' }, true],
  [{ path: '/chat*' }, true],
  [{ path: '/*' }, true],
  [{ path: '/chats', method: 'get' }, true],
  [{ path: '/chats', method: 'POST' }, false],
  [{ path: '/team' }, false],
  [{ event: 'MESSAGE_RECEIVED' }, false],
])('matches a request by %j: %s', (match, matches) => {
  const effectOf = match.event === undefined ? effect : { delayMs: 1 };
  expect(findFault(setup({ match, effect: effectOf }), request()) !== undefined).toBe(matches);
});

it('matches a path with parameters by the path of the document', () => {
  const world = setup({ match: { path: '/template/{templateId}', method: 'PATCH' }, effect });
  const found = findFault(world, request({ operation: 'editTemplate', method: 'PATCH', path: '/template/tpl_1' }));
  expect(found?.rule).toBe('fault-1');
});

it('happens from the nth match, as often as it may', () => {
  const world = setup({ match: { operation: 'getChatList' }, nth: 2, times: 2, effect });
  expect([1, 2, 3, 4].map(() => findFault(world, request()) !== undefined)).toEqual([false, true, true, false]);
  expect(listRules(world)).toMatchObject([{ hits: 4, fired: 2 }]);
});

it('lets the first rule happen whose time has come, and counts a match for all', () => {
  const match = { operation: 'getChatList' };
  const world = setup({ match, times: 1, effect }, { match, times: 1, effect }, { match, nth: 2, effect });
  expect([1, 2, 3].map(() => findFault(world, request())?.rule)).toEqual(['fault-1', 'fault-2', 'fault-3']);
  expect(listRules(world).map(({ hits }) => hits)).toEqual([3, 3, 3]);
});

const sent = {
  query: { limit: 10, tags: ['a', 'b'] },
  params: { id: 'x' },
  body: { messages: [{ to: '919999999921', content: { text: 'Hello' } }, { to: '919999999922' }] },
};

it.each([
  [{}, true],
  [{ query: { limit: 10 } }, true],
  [{ query: { limit: 11 } }, false],
  [{ query: { tags: ['a', 'b'] } }, true],
  [{ query: { other: 1 } }, false],
  [{ body: { messages: [{ content: { text: 'Hello' } }, {}] } }, true],
  [{ body: { messages: [{}, { content: { text: 'Hello' } }] } }, false],
  [{ params: { id: 'x' }, query: { limit: 10 } }, true],
  [{ params: { id: 'y' }, query: { limit: 10 } }, false],
])('compares %j with a request: %s', (where, matches) => {
  const world = setup({ match: { operation: 'getChatList' }, where, effect });
  expect(findFault(world, request({ parts: sent })) !== undefined).toBe(matches);
  expect(listRules(world)[0]?.hits).toBe(matches ? 1 : 0);
});

it('draws a delay within its limits, from the seed of the world', () => {
  const range = { minMs: 10, maxMs: 20 };
  const draw = (number: number) => {
    const world = createWorld({ options: defaultOptions, now, seed: { name: 'empty', number } });
    addRules(world, [{ match: { operation: 'getChatList' }, effect: { delayMs: range } }]);
    const before = world.random.getState();
    const delays = Array.from({ length: 200 }, () => findFault(world, request())?.delayMs ?? 0);
    expect(world.random.getState()).toEqual(before);
    return delays;
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect([...new Set(draw(1))].sort()).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
});

const status = { event: 'MESSAGE_STATUS_UPDATE', wabaNumber: '919999999901', payload: { status: 'READ' } } as const;

it('finds the fault of a delivery by its event, payload and WABA number', () => {
  const match = { event: 'MESSAGE_STATUS_UPDATE' };
  const world = setup(
    { match, where: { status: 'SENT' }, effect: { delivery: 'drop' } },
    { match, where: { wabaNumber: '919999999901', status: 'READ' }, effect: { delivery: 'duplicate' } },
  );
  expect(faultOfEvent(world, status)).toEqual({ rule: 'fault-2', delivery: 'duplicate', delayMs: 0 });
  expect(faultOfEvent(world, { ...status, event: 'MESSAGE_RECEIVED' })).toBeUndefined();
  expect(findFault(world, request())).toBeUndefined();
});

it('keeps rules and their counts in a snapshot', () => {
  const world = setup({ match: { operation: 'getChatList' }, times: 1, effect });
  findFault(world, request());
  const read = readSnapshot(JSON.parse(JSON.stringify(takeSnapshot(world))));
  if ('problem' in read) throw new Error(read.problem);
  const restored = restoreSnapshot(read.snapshot, now);
  expect(listRules(restored)).toEqual(listRules(world));
  expect(findFault(restored, request())).toBeUndefined();
});

it('names each rule that never happened', () => {
  const world = setup(
    { id: 'lost', match: { operation: 'getTeam' }, effect },
    { match: { operation: 'getChatList' }, nth: 2, effect },
    { match: { operation: 'getChatList' }, effect },
  );
  expect(describeUnfired(setup())).toBeUndefined();
  findFault(world, request());
  expect(describeUnfired(world)?.split('\n')).toEqual([
    'Faults that never happened:',
    expect.stringMatching(/^ {2}lost: matched 0 times, never happened\. .*"operation":"getTeam"/),
    expect.stringMatching(/^ {2}fault-1: matched 1 time, never happened\. .*"nth":2/),
  ]);
});
