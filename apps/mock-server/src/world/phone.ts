/** The digits of a phone number as people write it; `+` and spaces are ignored. */
export function toDigits(phone: string): string {
  return phone.replace(/[+ ]/g, '');
}

/** Whether digits can be a phone number with its country code. */
export function isPhoneNumber(digits: string): boolean {
  return /^[1-9]\d{6,14}$/.test(digits);
}

const shortestNumber = 7;

/** Whether unknown digits are the end of a known phone number, so that the country code seems to be missing. */
export function lacksCountryCode(digits: string, known: Iterable<string>): boolean {
  if (digits.length < shortestNumber) return false;
  for (const number of known) {
    if (number.length > digits.length && number.endsWith(digits)) return true;
  }
  return false;
}

/** Identifies a phone number in a message without disclosing it. */
export function ending(digits: string): string {
  return `ending in ${digits.slice(-2)}`;
}
