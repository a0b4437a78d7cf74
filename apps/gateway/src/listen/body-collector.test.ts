import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BodyCollector } from './body-collector.ts';
import { createFairShares, defaultBufferBytes } from './fair-shares.ts';

const chunks = fc.array(fc.uint8Array({ maxLength: 6_000 }), { maxLength: 40 });

it('joins chunks of any size, and gives all bytes back to the budget', () => {
  fc.assert(
    fc.property(chunks, (parts) => {
      const bytes = createFairShares(defaultBufferBytes);
      const collector = new BodyCollector(1024 * 1024, bytes.shareOf('Support'));
      for (const part of parts) collector.add(part);
      const whole = Buffer.concat(parts);
      expect(collector.body().equals(whole)).toBe(true);
      expect(bytes.used).toBe(whole.length);
      collector.release();
      collector.release();
      expect(bytes.used).toBe(0);
    }),
  );
});

it('takes a body of exactly the limit and no byte more', () => {
  fc.assert(
    fc.property(chunks, fc.integer({ min: 0, max: 20_000 }), (parts, limit) => {
      const bytes = createFairShares(defaultBufferBytes);
      const collector = new BodyCollector(limit, bytes.shareOf('Support'));
      const add = () => {
        for (const part of parts) collector.add(part);
      };
      if (Buffer.concat(parts).length <= limit) expect(add).not.toThrow();
      else expect(add).toThrow(expect.objectContaining({ code: 'body-too-large' }));
      collector.release();
      expect(bytes.used).toBe(0);
    }),
  );
});

it('counts nothing for a chunk that the budget refuses', () => {
  const bytes = createFairShares(10);
  const collector = new BodyCollector(100, bytes.shareOf('Support'));
  collector.add(Buffer.alloc(8));
  expect(() => collector.add(Buffer.alloc(3))).toThrow(expect.objectContaining({ code: 'gateway-busy' }));
  expect(bytes.used).toBe(8);
  collector.release();
  expect(bytes.used).toBe(0);
});
