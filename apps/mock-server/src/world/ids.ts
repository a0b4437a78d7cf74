import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';

/** A random generator: the same seed gives the same numbers, and its state can be saved. */
export type Random = JumpableRandomGenerator;

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const hexDigits = '0123456789abcdef';

/**
 * Ids are written here byte by byte. A string that is concatenated keeps all of its pieces, which would double the
 * memory of a world with a million ids.
 */
const draft = Buffer.alloc(64);

/** An id in DoubleTick's form: a prefix, such as `customer_`, and ten letters or digits. */
export function nextId(random: Random, prefix: string): string {
  const start = draft.write(prefix, 'latin1');
  const end = start + 10;
  for (let position = start; position < end; position += 1) {
    draft[position] = letters.charCodeAt((random.next() >>> 0) % letters.length);
  }
  return draft.toString('latin1', 0, end);
}

/** Version 4. */
export function nextUuid(random: Random): string {
  const [a, b, c, d] = [random.next(), random.next(), random.next(), random.next()];
  const variant = 8 + (random.next() & 3);
  draft.write('________-____-4___-____-____________', 'latin1');
  writeHex(a, 0, 8);
  writeHex(b >>> 16, 9, 4);
  writeHex(b, 15, 3);
  writeHex(variant, 19, 1);
  writeHex(c >>> 16, 20, 3);
  writeHex(c, 24, 4);
  writeHex(d, 28, 8);
  return draft.toString('latin1', 0, 36);
}

/** Writes the last `count` hexadecimal digits of a number. */
function writeHex(number: number, start: number, count: number): void {
  let rest = number;
  for (let position = start + count - 1; position >= start; position -= 1) {
    draft[position] = hexDigits.charCodeAt(rest & 15);
    rest >>>= 4;
  }
}
