import { randomBytes } from 'node:crypto';

/**
 * A new key, as `key_` and ten hexadecimal digits, which cannot spell a reserved name such as `revoked`. It is random and
 * not seeded: a mock that loads the worlds of an earlier run would make the keys of that run again.
 */
export function makeKey(isTaken: (key: string) => boolean): string {
  for (;;) {
    const key = `key_${randomBytes(5).toString('hex')}`;
    if (!isTaken(key)) return key;
  }
}
