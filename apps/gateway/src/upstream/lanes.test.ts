import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLanes, type Leave } from './lanes.ts';

const never = new AbortController().signal;

function setup(part: { slots?: number; queue?: number; waitMs?: number } = {}) {
  const lanes = createLanes({ slots: 2, queue: 2, waitMs: 10_000, ...part });
  const enter = async (lane: string, gone: AbortSignal = never): Promise<Leave> => {
    const admission = await lanes.enter(lane, gone);
    if ('leave' in admission) return admission.leave;
    throw new Error(admission.refused);
  };
  return { lanes, enter };
}

it('does not let a full lane delay another', async () => {
  const { lanes, enter } = setup({ queue: 100 });
  const crowd = Array.from({ length: 40 }, () => lanes.enter('a', never));
  expect(await enter('b')).toBeTypeOf('function');
  expect(crowd).toHaveLength(40);
});

it('gives free slots to whoever has waited longest', async () => {
  const { enter } = setup();
  const [first, second] = [await enter('a'), await enter('a')];
  const order: string[] = [];
  const third = enter('a').then(() => order.push('third'));
  const fourth = enter('a').then(() => order.push('fourth'));
  first();
  await third;
  second();
  await fourth;
  expect(order).toEqual(['third', 'fourth']);
});

it('refuses at once when the queue is full', async () => {
  const { lanes, enter } = setup({ queue: 0 });
  await Promise.all([enter('a'), enter('a')]);
  expect(await lanes.enter('a', never)).toEqual({ refused: 'queue-full' });
});

it('ends a wait that takes too long', async () => {
  const { lanes, enter } = setup({ slots: 1, waitMs: 5 });
  const leave = await enter('a');
  expect(await lanes.enter('a', never)).toEqual({ refused: 'waited-too-long' });
  leave();
  expect(await enter('a')).toBeTypeOf('function');
});

it('gives no slot to a client that is gone', async () => {
  const { lanes, enter } = setup({ slots: 1 });
  const leave = await enter('a');
  const client = new AbortController();
  const waiting = lanes.enter('a', client.signal);
  client.abort();
  expect(await waiting).toEqual({ refused: 'gone' });
  leave();
  expect(lanes.size).toBe(0);
  expect(await lanes.enter('a', client.signal)).toEqual({ refused: 'gone' });
});

it('frees a slot once, however often it is left', async () => {
  const { lanes, enter } = setup({ slots: 1 });
  const leave = await enter('a');
  leave();
  const other = await enter('a');
  leave();
  expect(lanes.size).toBe(1);
  other();
  expect(lanes.size).toBe(0);
});

it('never has more requests in a lane than slots, answers each once, and forgets empty lanes', async () => {
  const step = fc.record({ lane: fc.constantFrom('a', 'b'), act: fc.constantFrom('enter', 'leave', 'abort') });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 80 }), async (steps) => {
      const { lanes } = setup();
      const inside = new Map<string, Leave[]>([
        ['a', []],
        ['b', []],
      ]);
      const waiting: { client: AbortController; answer: Promise<unknown> }[] = [];
      for (const { lane, act } of steps) {
        if (act === 'enter') {
          const client = new AbortController();
          const answer = lanes.enter(lane, client.signal).then((admission) => {
            if ('leave' in admission) inside.get(lane)?.push(admission.leave);
          });
          waiting.push({ client, answer });
        } else if (act === 'leave') inside.get(lane)?.shift()?.();
        else waiting.at(-1)?.client.abort();
        await Promise.resolve();
        for (const list of inside.values()) expect(list.length).toBeLessThanOrEqual(2);
      }
      for (const { client } of waiting) client.abort();
      await Promise.all(waiting.map(({ answer }) => answer));
      for (const list of inside.values()) for (const leave of list) leave();
      expect(lanes.size).toBe(0);
    }),
  );
});
