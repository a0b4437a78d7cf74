/** A UUID or hexadecimal id, or seven digits or more with blanks, dashes, dots or brackets between them. */
const idOrNumber = /([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=\d*[a-f])[\da-f]{24,64})|\d(?:[\s().-]{0,3}\d){6,}/gi;

/** Shortens what can be a phone number to its last two digits. */
export function maskNumbers(text: string): string {
  return text.replace(idOrNumber, (match, id) => id ?? `…${match.slice(-2)}`);
}
