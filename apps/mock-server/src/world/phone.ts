/** The digits of a phone number as somebody may write it: a leading `+` and spaces carry no meaning. */
export function toDigits(text: string): string {
  return text.replace(/[+ ]/g, '');
}

/** Tells whether digits can be a number with its country code. */
export function isPhoneNumber(digits: string): boolean {
  return /^[1-9]\d{6,14}$/.test(digits);
}

const shortestNumber = 7;

/** Tells whether digits that are nobody's number are the end of a known one: the country code was left out. */
export function lacksCountryCode(digits: string, known: Iterable<string>): boolean {
  if (digits.length < shortestNumber) return false;
  for (const number of known) {
    if (number.length > digits.length && number.endsWith(digits)) return true;
  }
  return false;
}

/** Names a number in a message without giving it away. */
export function ending(digits: string): string {
  return `ending in ${digits.slice(-2)}`;
}
