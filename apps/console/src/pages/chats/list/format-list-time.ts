import { texts } from '../../../texts.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const date = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' });

const weekDays = 7;

/** When something last happened, as short as possible: the time today, the day of the last week, or else the date. */
export function formatListTime(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days <= 0) return time.format(at);
  if (days === 1) return texts.chats.yesterday;
  return days < weekDays ? weekday.format(at) : date.format(at);
}

/** Midnight in the time zone of the browser. */
function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
