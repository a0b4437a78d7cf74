import { fill, texts } from '../texts.ts';

const locale = 'en-GB';
const [minuteMs, dayMs] = [60_000, 86_400_000];
const t = texts.settings.time;
const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
const seconds = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const day = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

/** Milliseconds since 1970 as the time of day in the time zone of the browser: `09:05`. */
export function formatTime(at: number): string {
  return time.format(at);
}

/** The time of day where the order of what happened matters: `09:05:07`. */
export function formatSeconds(at: number): string {
  return seconds.format(at);
}

/** `Mon 30 Nov 2026`. */
export function formatDay(at: number): string {
  return day.format(at).replace(',', '');
}

/** `Mon 30 Nov 2026, 09:05`. */
export function formatDayTime(at: number): string {
  return `${formatDay(at)}, ${formatTime(at)}`;
}

/** A day by the clock of a world: "Today", "Yesterday" or the date. */
export function nameDay(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days === 0) return texts.shell.today;
  return days === 1 ? texts.shell.yesterday : formatDay(at);
}

/** As short as a list has room for: the time today, "Yesterday", or the date. */
export function formatListTime(at: number, now: number): string {
  return daysBetween(at, now) <= 0 ? formatTime(at) : nameDay(at, now);
}

/** The time to the second today, with the day before today. */
export function formatEventTime(at: number, now: number): string {
  return daysBetween(at, now) <= 0 ? formatSeconds(at) : formatDayTime(at);
}

/** Midnight before a moment, in the time zone of the browser. */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** How many midnights are between two moments; a day has 23 or 25 hours where clocks change. */
function daysBetween(at: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(at)) / dayMs);
}

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
