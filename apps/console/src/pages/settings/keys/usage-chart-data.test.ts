import { expect, it } from 'vitest';
import { usageBars } from './usage-chart-data.ts';

const hour = 3_600_000;
const noon = Date.UTC(2030, 0, 15, 12);

it('has a bar for each of the last hours, also for those without requests', () => {
  const hours = [
    { at: noon - 2 * hour, count: 8, failed: 2 },
    { at: noon, count: 4, failed: 4 },
  ];
  expect(usageBars(hours, noon + 10 * 60_000, 4)).toEqual([
    { at: noon - 3 * hour, count: 0, failed: 0, height: 0, failedHeight: 0 },
    { at: noon - 2 * hour, count: 8, failed: 2, height: 1, failedHeight: 0.25 },
    { at: noon - hour, count: 0, failed: 0, height: 0, failedHeight: 0 },
    { at: noon, count: 4, failed: 4, height: 0.5, failedHeight: 0.5 },
  ]);
});

it('leaves out hours before and after, and scales without them', () => {
  const hours = [
    { at: noon - 30 * hour, count: 900, failed: 0 },
    { at: noon - hour, count: 1, failed: 0 },
    { at: noon + hour, count: 900, failed: 0 },
  ];
  const bars = usageBars(hours, noon);
  expect([bars.length, bars.at(-2)?.height, Math.max(...bars.map(({ count }) => count))]).toEqual([24, 1, 1]);
});

it('draws nothing where nothing was sent', () => {
  expect(usageBars([], noon, 2).map(({ height }) => height)).toEqual([0, 0]);
});
