import fc from 'fast-check';
import { expect, it } from 'vitest';
import { serverTiming } from './server-timing.ts';

it.each<[totalMs: number, upstreamMs: number | null, header: string]>([
  [1.27, null, 'gw;dur=1.2'],
  [132.2, 131, 'gw;dur=1.1, up;dur=131'],
  [0, null, 'gw;dur=0'],
  [131.08, 131.1, 'gw;dur=0, up;dur=131'],
])('of %d ms in all and %s ms upstream', (totalMs, upstreamMs, header) => {
  expect(serverTiming(totalMs, upstreamMs)).toBe(header);
});

it('never says more than the whole', () => {
  const times = fc.tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1.01, noNaN: true }));
  fc.assert(
    fc.property(times, ([totalMs, part]) => {
      const durations = [...serverTiming(totalMs, totalMs * part).matchAll(/dur=([\d.]+)/g)].map(([, ms]) =>
        Number(ms),
      );
      expect(durations).toHaveLength(2);
      // Adding floating-point numbers may be a little off.
      expect(durations.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(totalMs + 1e-6);
    }),
  );
});
