const unitsMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A number and s, m, h or d. */
export const durationForm = /^\d{1,6}[smhd]$/;

/** @param duration in the form of {@link durationForm} */
export function durationMs(duration: string): number {
  return Number(duration.slice(0, -1)) * unitsMs[duration.at(-1) as keyof typeof unitsMs]; // by its form
}
