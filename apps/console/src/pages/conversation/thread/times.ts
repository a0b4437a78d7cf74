import { texts } from '../../../texts.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const days = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' });
const names = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The day of a time where the browser is, such as `2026-11-30`. */
export function dayOf(at: number): string {
  return days.format(at);
}

/** What a day is called, at a time of the world: "Today", "Yesterday" or the date. */
export function dayName(at: number, now: number): string {
  const day = dayOf(at);
  if (day === dayOf(now)) return texts.conversation.today;
  if (day === dayOf(now - dayMs)) return texts.conversation.yesterday;
  return names.format(at);
}

/** The time of a day, such as `09:05`. */
export function timeOf(at: number): string {
  return clock.format(at);
}
