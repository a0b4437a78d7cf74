const date = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment in milliseconds since 1970, in the time zone of the browser: `Sun 29 Nov, 23:11`. */
export function formatWorldTime(at: number): string {
  return `${date.format(at).replace(',', '')}, ${time.format(at)}`;
}
