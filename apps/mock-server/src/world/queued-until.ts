import type { World } from './world.ts';

const delayMs = 5_000;

/** When something that upstream only queues is done. Assumed: the delay; no source has one. */
export function queuedUntil(world: World): number {
  return world.now() + (world.options.queued === 'immediate' ? 0 : delayMs);
}
