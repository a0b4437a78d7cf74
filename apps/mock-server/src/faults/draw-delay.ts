import type { FaultEffect } from '../world/tables/faults.ts';
import type { World } from '../world/world.ts';

/**
 * How long a fault holds an answer back. Between two limits it is a hash of the world's seed, the rule and a counter: the
 * world's random generator must not move, or a fault would change the ids of what comes after it.
 */
export function drawDelay({ seed }: World, delay: FaultEffect['delayMs'], draw: string): number {
  if (delay === undefined || typeof delay === 'number') return delay ?? 0;
  return delay.minMs + (hash(`${seed.number} ${draw}`) % (delay.maxMs - delay.minMs + 1));
}

/** FNV-1a, mixed once more: its low bits follow the last character. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (state ^ (state >>> 13)) >>> 0;
}
