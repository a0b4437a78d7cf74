const unitsMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** One or more numbers, each with its unit: `25h`, `1h30m`, `500ms`, `1.5d`. */
export const durationForm = /^(?:\d{1,9}(?:\.\d{1,6})?(?:ms|[smhd]))+$/;

/** The milliseconds of a duration in the form of {@link durationForm}. */
export function durationMs(duration: string): number {
  let sum = 0;
  for (const [, number = '', unit = ''] of duration.matchAll(/([\d.]+)(ms|[smhd])/g)) {
    sum += Number(number) * (unitsMs[unit] ?? 0);
  }
  return sum;
}
