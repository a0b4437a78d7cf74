import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Hashes the secret half of a key. Keyed, so that write access to the table alone mints no key; not slow, because 190
 * random bits need no stretching.
 */
export function hashSecret(pepper: Buffer, secret: string): Buffer {
  return createHmac('sha256', pepper).update(secret).digest();
}

const noHash = Buffer.alloc(32);

/** Compares in constant time; without a stored hash it does the same work and answers false. */
export function matchesHash(actual: Buffer, stored: Uint8Array | undefined): boolean {
  const comparable = stored?.length === actual.length ? stored : noHash;
  return timingSafeEqual(actual, comparable) && stored !== undefined;
}
