import { createWorld } from '../create-world.ts';
import { defaultOptions, type WorldOptions } from '../options.ts';
import { demo } from '../seed/demo.ts';

/** A demo world whose clock the test moves, and a call to a customer who agreed to be called. */
export function setupCalls(options: Partial<WorldOptions> = {}) {
  let now = 1_000_000_000_000;
  const world = createWorld({ options: { ...defaultOptions, ...options }, now: () => now });
  return {
    world,
    offer: { from: demo.wabaNumbers.support, to: demo.customers.unassigned.phone },
    pass: (ms: number) => {
      now += ms;
    },
  };
}
