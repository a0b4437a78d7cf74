const longest = 200;

/**
 * A User-Agent header, fit for a record: printable, at most 200 characters, without what may be a key or a phone number. A
 * client decides what is in it.
 */
export function printableAgent(value: string): string {
  const short = value.slice(0, longest);
  if (plain.test(short) && !suspicious.test(short)) return short;
  return short
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .replaceAll(/\bkey_\w+|\w{32,}/g, '…')
    .replaceAll(/\d(?:[ +\-()]*\d){6,}|\d(?:[ +\-().]*\d){9,}/g, '…');
}

const plain = /^[\x20-\x7e]*$/;
/** Most user agents have only short numbers, with dots. */
const suspicious = /key_|\w{32}|\d[\d +\-().]{5}/;
