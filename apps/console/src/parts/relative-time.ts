import { fill, texts } from '../texts.ts';

const minuteMs = 60_000;
const t = texts.settings.time;

/** How long ago something was, or how long it takes until it is: "2 h ago", "in 5 min". Both by one clock. */
export function relativeTime(at: number, now: number): string {
  const minutes = Math.floor(Math.abs(now - at) / minuteMs);
  if (minutes === 0) return t.now;
  return fill(at <= now ? t.ago : t.ahead, { duration: durationOf(minutes) });
}

/** "5 min", "25 h" or "3 days". */
export function durationOf(minutes: number): string {
  if (minutes < 60) return fill(t.minutes, { count: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? fill(t.hours, { count: hours }) : fill(t.days, { count: Math.floor(hours / 24) });
}
