import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { createUuidV7 } from './uuid-v7.ts';

it('creates version 7 UUIDs that contain the time', () => {
  const id = createUuidV7({ now: () => 0x0123456789ab, randomBytes })();
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('sorts in order of creation, within a millisecond and when the clock goes back', () => {
  let now = 1_700_000_000_000;
  const createId = createUuidV7({ now: () => now, randomBytes });
  const ids = Array.from({ length: 10_000 }, (_, index) => {
    if (index === 5_000) now -= 3_600_000;
    return createId();
  });
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(10_000);
});
