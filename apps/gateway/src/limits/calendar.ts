/** One day or month of the calendar of a time zone. */
export interface CalendarPeriod {
  /** Its date there, such as `2026-11-30` or `2026-11`: each has one budget, whatever the clock does. */
  id: string;
  /** The first moment of the next one, in milliseconds since 1970. */
  endsAt: number;
}

export type CalendarUnit = 'day' | 'month';

const hourMs = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Whether it is UTC or the name of a region. An offset such as +05:30 knows no summer time, and an abbreviation such as
 * IST is that of India to some and of Israel to others.
 */
export function isTimeZone(name: string): boolean {
  if (name !== 'UTC' && !/^[A-Za-z]+\/./.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds the day or month that a moment belongs to. Its end is searched for rather than calculated: days have 23 to 25
 * hours, and in some zones there are days without a midnight.
 */
export function periodAt(unit: CalendarUnit, timeZone: string, time: number): CalendarPeriod {
  const id = idAt(unit, timeZone, time);
  let [inside, outside] = [time, time + (unit === 'day' ? 26 : 32 * 24) * hourMs];
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (idAt(unit, timeZone, middle) === id) inside = middle;
    else outside = middle;
  }
  return { id, endsAt: outside };
}

/** Remembers the present period, so that only its end is compared on each request. */
export function followPeriod(unit: CalendarUnit, timeZone: string): (time: number) => CalendarPeriod {
  let since = Number.POSITIVE_INFINITY;
  let period: CalendarPeriod = { id: '', endsAt: 0 };
  return (time) => {
    // Also asked again after the clock was set back.
    if (time < since || time >= period.endsAt) [since, period] = [time, periodAt(unit, timeZone, time)];
    return period;
  };
}

function idAt(unit: CalendarUnit, timeZone: string, time: number): string {
  const known = formats.get(timeZone);
  // Writes dates as 2026-11-30.
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = known ?? new Intl.DateTimeFormat('en-CA', options);
  formats.set(timeZone, format);
  const date = format.format(time);
  return unit === 'day' ? date : date.slice(0, 7);
}
