import { withoutKeys } from '../keys/key-pattern.ts';
import { remember } from '../remember.ts';

const longest = 200;

/**
 * A User-Agent header, fit for a record: printable, at most 200 characters, without what may be a key or a phone number. A
 * client decides what is in it.
 */
export function printableAgent(value: string): string {
  return shownOf(value.slice(0, 2 * longest));
}

/** Most requests come from few programs, and to look through their names takes 1 µs each time. */
const shownOf = remember(200, (given) =>
  // Before it is cut: half a key or half a phone number could not be recognized.
  withoutKeys(given.replaceAll(/[^\x20-\x7e]/g, '?'))
    .replaceAll(/\bkey_\w+/g, '…')
    .replaceAll(/(?<!\.)\d(?:[ +\-()]*\d){6,}|\d(?:[^a-z\d(+]{0,3}\d){9,}/gi, '…')
    .slice(0, longest),
);
