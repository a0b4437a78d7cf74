import { withoutKeys } from '../keys/key-pattern.ts';

const longest = 200;
const mostKnown = 200;

/** Most requests come from few programs, and to look through their names takes 1 µs each time. */
const known = new Map<string, string>();

/**
 * A User-Agent header, fit for a record: printable, at most 200 characters, without what may be a key or a phone number. A
 * client decides what is in it.
 */
export function printableAgent(value: string): string {
  const given = value.slice(0, 2 * longest);
  const cached = known.get(given);
  if (cached !== undefined) return cached;
  if (known.size >= mostKnown) known.clear();
  // Before it is cut: half a key or half a phone number could not be recognized.
  const shown = withoutKeys(given.replaceAll(/[^\x20-\x7e]/g, '?'))
    .replaceAll(/\bkey_\w+/g, '…')
    .replaceAll(/(?<!\.)\d(?:[ +\-()]*\d){6,}|\d(?:[^a-z\d(+]{0,3}\d){9,}/gi, '…')
    .slice(0, longest);
  known.set(given, shown);
  return shown;
}
