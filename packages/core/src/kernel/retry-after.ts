/** What a longer wait counts as, in seconds, so that the wait is always a finite number. @see RFC 9111, 1.2.2 */
const longestSeconds = 2 ** 31;

/**
 * The wait that a `Retry-After` header asks for, in milliseconds: 0 if it names a date that has passed, undefined if it
 * is not valid. Of several values, as when a proxy adds its own header, the first valid one counts.
 *
 * @see RFC 9110, 10.2.3
 */
export function readRetryAfter(header: string, now: number): number | undefined {
  // The comma between a weekday and its date does not separate two values.
  const values = header.split(/(?<![a-z]),|,(?! \d\d[ -][A-Z])/);
  return values.map((value) => readValue(value.replace(/^[ \t]+|[ \t]+$/g, ''), now)).find(Number.isFinite);
}

/**
 * The wait for a number of seconds, or until a date in one of the three formats of HTTP. `Date.parse` alone reads nearly
 * anything: `10, 10` is a day in 2001.
 *
 * @see RFC 9110, 5.6.7
 */
function readValue(value: string, now: number): number | undefined {
  if (/^\d+$/.test(value)) return Math.min(Number(value), longestSeconds) * 1_000;
  const latestYear = new Date(now).getUTCFullYear() + 50;
  const date = value
    // Sun Nov  6 08:49:37 1994
    .replace(/^(\w{3} \w{3}) {2}(?=\d )/, '$1 0')
    .replace(/^(\w{3}) (\w{3}) (\d\d) (\S{8}) (\d{4})$/, '$1, $3 $2 $5 $4 GMT')
    // Sunday, 06-Nov-94 08:49:37 GMT, at most 50 years ahead
    .replace(/^(\w{3})\w*day, (\d\d)-(\w{3})-(\d\d)(?= \S{8} GMT$)/, (_, ...[weekday, day, month, year]: string[]) => {
      return `${weekday}, ${day} ${month} ${latestYear - ((latestYear - Number(year)) % 100)}`;
    });
  const time = new Date(date);
  // Refuses everything else, also a weekday or a day that the month does not have. Not a year of five digits.
  return date.length === 29 && time.toUTCString() === date ? Math.max(0, time.getTime() - now) : undefined;
}
