const hourMs = 3_600_000;

interface HourUsage {
  readonly at: number;
  readonly count: number;
  readonly failed: number;
}

/** One hour as the chart draws it. Heights are parts of the highest hour, from 0 to 1. */
export interface UsageBar extends HourUsage {
  readonly height: number;
  readonly failedHeight: number;
}

/**
 * The hours up to now, oldest first, also those without requests.
 *
 * @param now by the clock of the world, in milliseconds since 1970
 */
export function usageBars(hours: readonly HourUsage[], now: number, count = 24): UsageBar[] {
  const last = Math.floor(now / hourMs) * hourMs;
  const byHour = new Map(hours.map((hour) => [hour.at, hour]));
  const shown = Array.from({ length: count }, (_, index) => {
    const at = last - (count - 1 - index) * hourMs;
    return byHour.get(at) ?? { at, count: 0, failed: 0 };
  });
  const highest = Math.max(1, ...shown.map((hour) => hour.count));
  return shown.map((hour) => ({ ...hour, height: hour.count / highest, failedHeight: hour.failed / highest }));
}
