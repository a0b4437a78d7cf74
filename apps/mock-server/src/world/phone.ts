/** The digits of a phone number as people write it; `+` and spaces are ignored. */
export function toDigits(phone: string): string {
  return phone.replace(/[+ ]/g, '');
}

/** Whether digits can be a phone number with its country code. */
export function isPhoneNumber(digits: string): boolean {
  return /^[1-9]\d{6,14}$/.test(digits);
}

const shortestPhone = 7;

/** Whether unknown digits are the end of a known phone number, so that the country code seems to be missing. */
export function lacksCountryCode(digits: string, known: Iterable<string>): boolean {
  if (digits.length < shortestPhone) return false;
  for (const phone of known) {
    if (phone.length > digits.length && phone.endsWith(digits)) return true;
  }
  return false;
}

/** Identifies a phone number in a message without disclosing it. */
export function ending(digits: string): string {
  return `ending in ${digits.slice(-2)}`;
}
