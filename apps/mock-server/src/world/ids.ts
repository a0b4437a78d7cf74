import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';

/** Chance of a world: the same seed gives the same numbers, and its state can be saved. */
export type Random = JumpableRandomGenerator;

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An id as DoubleTick writes them: a prefix, such as `customer_`, and ten letters or digits. */
export function nextId(random: Random, prefix: string): string {
  let id = prefix;
  for (let position = 0; position < 10; position += 1) id += letters[(random.next() >>> 0) % letters.length];
  return id;
}

/** A UUID of version 4. */
export function nextUuid(random: Random): string {
  const [a, b, c, d] = [hex(random), hex(random), hex(random), hex(random)];
  const variant = '89ab'[random.next() & 3];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

function hex(random: Random): string {
  return (random.next() >>> 0).toString(16).padStart(8, '0');
}
