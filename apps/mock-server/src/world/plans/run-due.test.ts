import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWorld } from '../create-world.ts';
import { defaultOptions } from '../options.ts';
import type { World } from '../world.ts';
import { plan } from './plan.ts';
import { runDue } from './run-due.ts';

const startedAt = 1_000_000_000_000;

function setup() {
  const clock = { now: startedAt };
  const world = createWorld({ options: defaultOptions, seed: { name: 'empty', number: 1 }, now: () => clock.now });
  return { clock, world };
}

/** Runs what is due, and lists what ran with the time that it was in the world. */
function listRuns(world: World): [target: string, at: number][] {
  const runs: [string, number][] = [];
  runDue(world, (target) => void runs.push([target, world.now() - startedAt]));
  return runs;
}

const dues = fc.array(fc.nat(20), { maxLength: 30 });

it('runs what is due in the order of time, then of planning, each at the time it was planned for', () => {
  fc.assert(
    fc.property(dues, fc.nat(20), (delays, untilMs) => {
      const { clock, world } = setup();
      for (const [position, delay] of delays.entries()) {
        plan(world, { kind: 'DELIVERY', target: `${position}`, dueAt: startedAt + delay });
      }
      clock.now += untilMs;
      const expected = delays
        .map((delay, position): [string, number] => [`${position}`, delay])
        .filter(([, delay]) => delay <= untilMs)
        .toSorted(([, a], [, b]) => a - b);
      expect(listRuns(world)).toEqual(expected);
      expect(world.plans.size).toBe(delays.length - expected.length);
      expect(world.now()).toBe(startedAt + untilMs);
    }),
  );
});

it('runs the same in one step as in many', () => {
  fc.assert(
    fc.property(dues, fc.array(fc.nat(5), { maxLength: 8 }), (delays, steps) => {
      const [once, often] = [setup(), setup()];
      for (const { world } of [once, often]) {
        for (const [position, delay] of delays.entries()) {
          plan(world, { kind: 'DELIVERY', target: `${position}`, dueAt: startedAt + delay });
        }
      }
      const inSteps = [0, ...steps].flatMap((step) => {
        often.clock.now += step;
        return listRuns(often.world);
      });
      once.clock.now = often.clock.now;
      expect(listRuns(once.world)).toEqual(inSteps);
    }),
  );
});

it('puts a plan that is made again after the others of its time', () => {
  const { world } = setup();
  for (const target of ['a', 'b', 'a']) plan(world, { kind: 'DELIVERY', target, dueAt: startedAt });
  expect(listRuns(world).map(([target]) => target)).toEqual(['b', 'a']);
});

it('runs what a plan makes due at once right after it', () => {
  const { world } = setup();
  plan(world, { kind: 'DELIVERY', target: 'first', dueAt: startedAt });
  const runs: string[] = [];
  runDue(world, (target) => {
    runs.push(target);
    if (target === 'first') plan(world, { kind: 'DELIVERY', target: 'second', dueAt: startedAt });
  });
  expect(runs).toEqual(['first', 'second']);
});
