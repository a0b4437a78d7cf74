import { withoutKeys } from '../keys/without-keys.ts';

const longest = 200;
const mostKnown = 200;

/** Most requests come from few programs, and to look through their names takes 1 µs each time. */
const known = new Map<string, string>();

/**
 * A User-Agent header, fit for a record: printable, at most 200 characters, without what may be a key or a phone number. A
 * client decides what is in it.
 */
export function printableAgent(value: string): string {
  const short = value.slice(0, longest);
  const cached = known.get(short);
  if (cached !== undefined) return cached;
  if (known.size >= mostKnown) known.clear();
  const shown = withoutKeys(short.replaceAll(/[^\x20-\x7e]/g, '?')).replaceAll(
    /(?<!\.)\d(?:[ +\-()]*\d){6,}|\d(?:[.-]?\d){9,}/g,
    '…',
  );
  known.set(short, shown);
  return shown;
}
