import { keyPattern } from '../keys/key-pattern.ts';

const longest = 40;

/**
 * A name that a client chose, fit for a message or a record: short, printable, one word, and without a key or the
 * digits of a phone number or a code. A careless client may use a message as a name.
 */
export function printableName(name: string): string {
  const [word = ''] = name.split(/[\s\p{Z}]/u, 1);
  const open = word.slice(0, 2 * longest).replaceAll(keyPattern, '…');
  const short = open.slice(0, longest).toWellFormed();
  const shown = short.length < open.length || word.length < name.length ? `${short}…` : short;
  return shown.replaceAll(/\p{C}/gu, '�').replaceAll(/\p{Nd}(?:[+\-().]*\p{Nd}){3,}/gu, '…');
}
