const longest = 40;

/** A name that a client chose, fit for a message or a record: short, printable, and without phone numbers. */
export function printableName(name: string): string {
  const short = name.length > longest ? `${name.slice(0, longest).toWellFormed()}…` : name.toWellFormed();
  return maskNumbers(short.replaceAll(/[\p{C}\p{Z}]/gu, (character) => (character === ' ' ? ' ' : '�')));
}

/** Replaces what could be a phone number: six digits or more, of any script. */
export function maskNumbers(text: string): string {
  return text.replaceAll(/\p{Nd}(?:[ +\-().]*\p{Nd}){5,}/gu, '…');
}
