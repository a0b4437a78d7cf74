const dayMs = 86_400_000;

/** A moment, in milliseconds since 1970, as ISO 8601 in UTC: what `Date` writes, which a world does not use. */
export function toIsoTime(at: number): string {
  const whole = Math.trunc(at);
  const days = Math.floor(whole / dayMs);
  const ms = whole - days * dayMs;
  const [hours, minutes, seconds] = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1_000) % 60].map((part) => pad(part, 2));
  return `${toDate(days)}T${hours}:${minutes}:${seconds}.${pad(ms % 1_000, 3)}Z`;
}

/**
 * Counts in years that begin in March, so that a leap day is the last day of its year.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html, civil_from_days
 */
function toDate(daysSince1970: number): string {
  const days = daysSince1970 + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(Math.floor(value)).padStart(length, '0');
}
