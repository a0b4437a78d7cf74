import type { WebhookEvent } from '@doubletick-kit/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addRules } from '../faults/rules-of-world.ts';
import { restoreSnapshot, takeSnapshot } from '../world/snapshot.ts';
import type { Delivery, DeliveryRule } from '../world/tables/deliveries.ts';
import type { FaultEffect } from '../world/tables/faults.ts';
import type { World } from '../world/world.ts';
import { finishUnsent, keptDeliveries } from './change-delivery.ts';
import { enqueue, mostWaiting } from './outbox.ts';
import { releaseHeld, resume, setPolicy } from './policy.ts';
import { deliveriesOf, emitted, register, setupWorld } from './setup-dispatcher.fixture.ts';

const callsAll = () => undefined;

function setup(...rules: DeliveryRule[]) {
  const { world, clock } = setupWorld();
  const webhookId = register(world);
  setPolicy(world, { rules });
  return { world, clock, webhookId };
}

/** Enqueues numbered events, and tells which are pending after each, in the order in which they are sent. */
function emit(world: World, count: number, event: WebhookEvent = 'ADD_TAG'): number[] {
  const sent = Array.from({ length: count }, (_, n) => enqueue(world, emitted({ n }, event), callsAll));
  return numbersOf(sent.flat());
}

function numbersOf(deliveries: readonly Delivery[]): number[] {
  return deliveries.filter(({ status }) => status === 'PENDING').map(({ request }) => JSON.parse(request.body).n);
}

it('writes one delivery for each webhook that subscribes to the event of the number, in order', () => {
  const { world, webhookId } = setup();
  const second = register(world, { webhookEvents: ['REMOVE_TAG', 'ADD_TAG'] });
  register(world, { webhookEvents: ['REMOVE_TAG'] });
  enqueue(world, emitted({}), callsAll);
  expect(deliveriesOf(world).map((one) => one.webhookId)).toEqual([webhookId, second]);
});

it('makes no payload for an event without a webhook', () => {
  const { world } = setup();
  const event = { ...emitted({}, 'CLOSE_CONVERSATION'), payload: () => expect.unreachable() };
  expect(enqueue(world, event, callsAll)).toEqual([]);
});

it('does not use the random numbers that ids are made from', () => {
  const { world } = setup({ effect: 'shuffle', size: 2 });
  const before = world.random.getState();
  emit(world, 4);
  expect(world.random.getState()).toEqual(before);
});

it.each<[DeliveryRule, string]>([
  [{ effect: 'drop' }, 'DROPPED'],
  [{ effect: 'hold' }, 'HELD'],
  [{ effect: 'delay', byMs: 5_000 }, 'SCHEDULED'],
  [{ effect: 'shuffle', size: 3 }, 'SCHEDULED'],
  [{ effect: 'before-answer' }, 'PENDING'],
  [{ effect: 'duplicate' }, 'PENDING'],
])('with the rule %j, a delivery is %s', (rule, status) => {
  const { world } = setup(rule);
  emit(world, 1);
  expect(deliveriesOf(world)[0]).toMatchObject({ status, effect: rule.effect });
});

it.each<[DeliveryRule['match'], number[]]>([
  [undefined, []],
  [{ event: 'ADD_TAG' }, []],
  [{ event: 'REMOVE_TAG' }, [0, 1, 2]],
  [{ webhookId: 'webhook_9999999999' }, [0, 1, 2]],
  [{ nth: 2 }, [0, 2]],
  [{ event: 'ADD_TAG', nth: 3 }, [0, 1]],
  [{ event: 'REMOVE_TAG', nth: 1 }, [0, 1, 2]],
])('drops of three deliveries those that match %j', (match, sent) => {
  const { world } = setup({ effect: 'drop', match });
  expect(emit(world, 3)).toEqual(sent);
});

it('counts no delivery to a URL that is not called', () => {
  const { world } = setup({ effect: 'drop', match: { nth: 2 } });
  register(world, { url: 'https://example.com/hook' });
  const findBlock = (url: string) => (url.startsWith('https://example.com') ? 'It is not called.' : undefined);
  const sent = [0, 1, 2].map((n) => enqueue(world, emitted({ n }), findBlock));
  expect(numbersOf(sent.flat())).toEqual([0, 2]);
  const blocked = deliveriesOf(world).filter(({ status }) => status === 'BLOCKED');
  expect(blocked.map(({ effect }) => effect)).toEqual([null, null, null]);
});

it('counts from when the policy is set, also for rules behind the first that matches', () => {
  const { world } = setup({ effect: 'hold', match: { nth: 1 } }, { effect: 'drop', match: { nth: 2 } });
  expect(emit(world, 3)).toEqual([2]);
  setPolicy(world, { rules: [{ effect: 'drop', match: { nth: 1 } }] });
  expect(emit(world, 2)).toEqual([1]);
});

it('sends a duplicate with the same bytes right behind the original', () => {
  const { world } = setup({ effect: 'duplicate', times: 3, match: { nth: 1 } });
  expect(emit(world, 2)).toEqual([0, 0, 0, 1]);
  const [original, ...copies] = deliveriesOf(world);
  for (const copy of copies.slice(0, 2)) {
    expect(copy).toMatchObject({ copyOf: original?.id, request: original?.request });
  }
});

it('releases held deliveries in their order, or in the order of ids, and each once', () => {
  const { world } = setup({ effect: 'hold' });
  emit(world, 4);
  expect(numbersOf(releaseHeld(world, ['delivery_3', 'delivery_1', 'delivery_3', 'delivery_99']))).toEqual([2, 0]);
  expect(numbersOf(releaseHeld(world))).toEqual([1, 3]);
  expect(releaseHeld(world)).toEqual([]);
});

it('makes a delayed delivery pending once, when its time has come', () => {
  const { world, clock } = setup({ effect: 'delay', byMs: 5_000 });
  emit(world, 1);
  expect(deliveriesOf(world)[0]?.dueAt).toBe(clock.now + 5_000);
  expect(numbersOf(resume(world, 'delivery_1'))).toEqual([0]);
  expect(resume(world, 'delivery_1')).toEqual([]);
});

it('shuffles every full group, loses nothing, and never keeps the order', () => {
  const size = fc.integer({ min: 2, max: 12 });
  fc.assert(
    fc.property(size, fc.integer({ min: 1, max: 4 }), fc.nat(1_000), (size, groups, seed) => {
      const { world } = setupWorld({ seed });
      register(world);
      setPolicy(world, { rules: [{ effect: 'shuffle', size }] });
      const sent = emit(world, size * groups);
      for (let group = 0; group < groups; group += 1) {
        const inOrder = Array.from({ length: size }, (_, position) => group * size + position);
        const part = sent.slice(group * size, (group + 1) * size);
        expect(part.toSorted((a, b) => a - b)).toEqual(inOrder);
        expect(part).not.toEqual(inOrder);
      }
    }),
    { numRuns: 30 },
  );
});

it('sends a group that is not full when its time is over, or with a release', () => {
  const { world, webhookId, clock } = setup({ effect: 'shuffle', size: 9, withinMs: 1_000 });
  expect(emit(world, 3)).toEqual([]);
  expect(deliveriesOf(world).map(({ dueAt }) => dueAt)).toEqual(Array(3).fill(clock.now + 1_000));
  expect(numbersOf(resume(world, webhookId)).toSorted()).toEqual([0, 1, 2]);
  emit(world, 2);
  expect(numbersOf(releaseHeld(world))).toHaveLength(2);
});

it('does the same in equal worlds, also after a snapshot in between', () => {
  const effects: DeliveryRule[] = [
    { effect: 'shuffle', size: 3, match: { event: 'ADD_TAG' } },
    { effect: 'hold', match: { event: 'REMOVE_TAG', nth: 2 } },
    { effect: 'duplicate', match: { event: 'REMOVE_TAG' } },
  ];
  const names = fc.array(fc.constantFrom<WebhookEvent>('ADD_TAG', 'REMOVE_TAG'), { maxLength: 20 });
  fc.assert(
    fc.property(names, fc.nat(20), (events, cut) => {
      const worlds = [0, 1].map(() => {
        const { world } = setupWorld();
        register(world, { webhookEvents: ['ADD_TAG', 'REMOVE_TAG'] });
        setPolicy(world, { rules: effects });
        return world;
      });
      const [straight, cutWorld] = worlds as [World, World]; // two, as made above
      for (const event of events) emit(straight, 1, event);
      for (const event of events.slice(0, cut)) emit(cutWorld, 1, event);
      const restored = restoreSnapshot(JSON.parse(JSON.stringify(takeSnapshot(cutWorld))), cutWorld.now);
      for (const event of events.slice(cut)) emit(restored, 1, event);
      expect(JSON.stringify(takeSnapshot(restored).tables)).toBe(JSON.stringify(takeSnapshot(straight).tables));
    }),
    { numRuns: 30 },
  );
});

it.each<[FaultEffect, object[]]>([
  [{ delivery: 'drop' }, [{ status: 'DROPPED', reason: 'The fault late dropped it.' }]],
  [{ delivery: 'duplicate' }, [{ status: 'PENDING' }, { status: 'PENDING', copyOf: 'delivery_1' }]],
  [{ delivery: 'corrupt' }, [{ status: 'PENDING', request: { body: '{"n"' } }]],
  [{ delayMs: 5_000 }, [{ status: 'SCHEDULED', dueAt: 1_000_000_005_000 }]],
])('lets the fault %j happen to a delivery, and not the policy', (effect, expected) => {
  const { world } = setup({ effect: 'hold' });
  world.faults.put({ id: 'late', match: { event: 'ADD_TAG' }, where: { n: 0 }, effect, hits: 0, fired: 0 });
  for (const n of [0, 1]) enqueue(world, emitted({ n }), callsAll);
  const [last, ...faulty] = deliveriesOf(world).reverse();
  expect(faulty.reverse()).toMatchObject(expected.map((row) => ({ ...row, fault: 'late', effect: null })));
  expect(last).toMatchObject({ status: 'HELD', fault: null });
  expect(world.faults.get('late')).toMatchObject({ hits: 1, fired: 1 });
});

it('keeps the last finished deliveries by number, in whichever order they finish', () => {
  const { world } = setup();
  emit(world, keptDeliveries + 3);
  const unsent = { status: 'DROPPED', reason: 'A test.' } as const;
  for (const delivery of deliveriesOf(world).reverse()) finishUnsent(world, delivery, unsent);
  const numbers = deliveriesOf(world).map(({ number }) => number);
  expect([numbers.length, numbers[0]]).toEqual([keptDeliveries, 4]);
  expect(takeSnapshot(world).deleted).not.toHaveProperty('deliveries');
});

it('logs deliveries to blocked URLs and does not make them pending', () => {
  const { world } = setup({ effect: 'hold' });
  enqueue(world, emitted({}), () => 'Not here.');
  expect(deliveriesOf(world)).toMatchObject([{ status: 'BLOCKED', reason: 'Not here.' }]);
});

it('drops deliveries beyond those that may wait', () => {
  const { world } = setup({ effect: 'hold' });
  emit(world, 1);
  const [row] = deliveriesOf(world);
  if (!row) return expect.unreachable();
  for (let other = 2; other <= mostWaiting; other += 1) world.deliveries.put({ ...row, id: `copy ${other}` });
  emit(world, 1);
  expect(world.deliveries.first('phase', 'finished')).toMatchObject({ status: 'DROPPED', number: 2 });
});

it.each([
  [{ delivery: 'drop' }, ['DROPPED', 'PENDING']],
  [{ delayMs: 5_000 }, ['SCHEDULED', 'PENDING']],
  [{ delivery: 'duplicate' }, ['PENDING', 'PENDING', 'PENDING']],
  [{ delivery: 'corrupt' }, ['PENDING', 'PENDING']],
] as const)('lets the fault %j happen to the first delivery, before the policy', (effect, statuses) => {
  const { world } = setup();
  addRules(world, [{ match: { event: 'ADD_TAG' }, where: { n: 0 }, effect }]);
  for (const n of [0, 1]) enqueue(world, emitted({ n }), callsAll);
  const deliveries = deliveriesOf(world);
  expect(deliveries.map(({ status }) => status)).toEqual(statuses);
  const isJson = (body: string) => body.startsWith('{') && body.endsWith('}');
  expect(deliveries.map(({ request }) => isJson(request.body))).toEqual(
    statuses.map((_, position) => position > 0 || !('delivery' in effect && effect.delivery === 'corrupt')),
  );
  expect([...world.faults.values()]).toMatchObject([{ hits: 1, fired: 1 }]);
});
