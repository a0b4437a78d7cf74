import { type Refusal, refuse } from '../../world/refusal.ts';

/** A moment, in milliseconds since 1970, as ISO 8601. */
export function toIso(at: number): string {
  return new Date(at).toISOString();
}

/** Reads an optional property; refuses a time that no clock of the mock shows, such as a leap second. */
export function readIso(name: string, text: string | undefined): { at: number | undefined } | Refusal<400> {
  if (text === undefined) return { at: undefined };
  const at = Date.parse(text);
  return Number.isNaN(at) ? refuse(400, `${name} must be a valid ISO 8601 date string`) : { at };
}

/** A range of days as a request names it. */
export interface SentDays {
  readonly startDate: string;
  readonly endDate: string;
}

/** Reads a range of days; a day that does not exist becomes `NaN`. */
export function readDays({ startDate, endDate }: SentDays): { startsAt: number; lastDayAt: number } {
  return { startsAt: readDay(startDate), lastDayAt: readDay(endDate) };
}

/** A date that the calendar lacks, such as 30 February, must not become another one. */
function readDay(text: string): number {
  const at = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(at) && toIso(at).startsWith(text) ? at : Number.NaN;
}
