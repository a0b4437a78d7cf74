import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DiskSample, floorOf, forecastDisk, isNearlyFull, withSample } from './disk-forecast.ts';

const MiB = 1024 * 1024;

/** A sample every five seconds; `changes` are what becomes free in each step. */
function samplesOf(startBytes: number, changes: readonly number[], everyMs = 5_000): DiskSample[] {
  let freeBytes = startBytes;
  return [0, ...changes].map((change, index) => {
    freeBytes += change;
    return { at: index * everyMs, freeBytes };
  });
}

const steadily = (count: number, change: number) => Array(count).fill(change);

it('says how long a disk lasts that shrinks steadily', () => {
  const forecast = forecastDisk(samplesOf(1_000 * MiB, steadily(60, -5 * MiB)));
  expect(forecast).toEqual({ freeBytes: 700 * MiB, bytesPerSecond: MiB, secondsLeft: 700 });
});

it('knows no rate until it has seen three minutes', () => {
  expect(forecastDisk([])).toEqual({ freeBytes: 0, bytesPerSecond: 0, secondsLeft: Number.POSITIVE_INFINITY });
  expect(forecastDisk(samplesOf(1_000 * MiB, steadily(35, -5 * MiB))).bytesPerSecond).toBe(0);
  expect(forecastDisk(samplesOf(1_000 * MiB, steadily(36, -5 * MiB))).bytesPerSecond).toBe(MiB);
});

it('sees a log that grows in steps once a minute', () => {
  const steps = Array.from({ length: 60 }, (_, n) => (n % 12 === 0 ? -4 * MiB : 0));
  expect(forecastDisk(samplesOf(60 * MiB, steps)).secondsLeft).toBeCloseTo(600, 0);
});

const bytes = fc.integer({ min: 0, max: 2 ** 44 });
const change = fc.integer({ min: -(2 ** 32), max: 2 ** 32 });
const changes = fc.array(change, { maxLength: 100 });

it('is never negative, and never something that is not a number', () => {
  fc.assert(
    fc.property(bytes, changes, fc.integer({ min: 1, max: 100_000 }), (start, given, everyMs) => {
      const samples = samplesOf(start, given, everyMs).map(({ at, freeBytes }) => ({
        at,
        freeBytes: Math.max(0, freeBytes),
      }));
      const { freeBytes, bytesPerSecond, secondsLeft } = forecastDisk(samples);
      expect(freeBytes).toBe(samples.at(-1)?.freeBytes);
      expect(bytesPerSecond).toBeGreaterThanOrEqual(0);
      expect(secondsLeft).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('never expects more time of less space, nor of a disk that shrinks faster', () => {
  fc.assert(
    fc.property(bytes, changes, bytes, bytes, (start, given, more, faster) => {
      const before = forecastDisk(samplesOf(2 ** 45 + start, given));
      expect(forecastDisk(samplesOf(2 ** 45 + start + more, given)).secondsLeft).toBeGreaterThanOrEqual(
        before.secondsLeft,
      );
      const quick = given.map((change) => change - Math.floor(faster / 2 ** 12));
      expect(forecastDisk(samplesOf(2 ** 45 + start, quick)).secondsLeft).toBeLessThanOrEqual(before.secondsLeft);
    }),
  );
});

it('is not moved by a large file of another program, whenever it is written', () => {
  fc.assert(
    fc.property(fc.nat(59), fc.integer({ min: 0, max: 2 ** 40 }), fc.nat(100), (when, size, pace) => {
      const with1File = steadily(60, -pace).map((change, index) => change - (index === when ? size : 0));
      const forecast = forecastDisk(samplesOf(2 ** 42, with1File));
      expect(forecast.bytesPerSecond).toBeCloseTo(pace / 5, 6);
    }),
  );
});

it('raises no alarm for a disk that does not shrink, whatever is free above the floor', () => {
  fc.assert(
    fc.property(bytes, fc.array(fc.nat(2 ** 32), { maxLength: 80 }), (start, freed) => {
      const forecast = forecastDisk(samplesOf(64 * MiB + start, freed));
      expect(isNearlyFull(forecast, floorOf(2 ** 45), false)).toBe(false);
    }),
  );
});

it.each([
  ['14 minutes', { freeBytes: 2 ** 40, secondsLeft: 14 * 60 }, true, true],
  ['16 minutes', { freeBytes: 2 ** 40, secondsLeft: 16 * 60 }, false, true],
  ['31 minutes', { freeBytes: 2 ** 40, secondsLeft: 31 * 60 }, false, false],
  ['63 MiB', { freeBytes: 63 * MiB, secondsLeft: Number.POSITIVE_INFINITY }, true, true],
  ['65 MiB', { freeBytes: 65 * MiB, secondsLeft: Number.POSITIVE_INFINITY }, false, true],
  ['129 MiB', { freeBytes: 129 * MiB, secondsLeft: Number.POSITIVE_INFINITY }, false, false],
])('with %s left: does not flap', (_, part, fromEnough, fromNearlyFull) => {
  const forecast = { bytesPerSecond: 1, ...part };
  expect(isNearlyFull(forecast, floorOf(2 ** 45), false)).toBe(fromEnough);
  expect(isNearlyFull(forecast, floorOf(2 ** 45), true)).toBe(fromNearlyFull);
});

it('asks for a tenth of a small disk', () => {
  expect(floorOf(100 * MiB)).toBe(10 * MiB);
  expect(floorOf(2 ** 45)).toBe(64 * MiB);
});

it('keeps as many samples as a forecast needs, and the forecast is that of all', () => {
  fc.assert(
    fc.property(bytes, fc.array(change, { minLength: 70, maxLength: 200 }), (start, given) => {
      const all = samplesOf(start, given);
      const kept = all.reduce<DiskSample[]>(withSample, []);
      expect(kept.length).toBeLessThanOrEqual(61);
      expect(forecastDisk(kept)).toEqual(forecastDisk(all));
    }),
  );
});
