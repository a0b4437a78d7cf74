import { createHmac } from 'node:crypto';

/** A phone number that can be found again but not read. */
export interface RedactedNumber {
  /** Keyed hash of the digits, 32 hex characters. */
  hash: string;
  /** The last two digits; null for a value that is no phone number. */
  lastTwo: string | null;
}

/** Reduces a phone number to its digits, so that `+91 99999 99921` and `919999999921` are one person. */
export function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

/** Tells whether digits can be a phone number with country code (E.164: at most 15). */
export function isPhoneNumber(digits: string): boolean {
  return digits.length >= 7 && digits.length <= 15;
}

/**
 * Hashes a number with a secret key: a plain hash of 10^10 possible numbers could be reversed by trying them all. A
 * value that is no phone number is hashed as it stands.
 */
export function redactNumber(value: string, key: Buffer): RedactedNumber {
  const digits = digitsOf(value);
  const isNumber = isPhoneNumber(digits);
  const hash = createHmac('sha256', key)
    .update(isNumber ? digits : value)
    .digest('hex')
    .slice(0, 32);
  return { hash, lastTwo: isNumber ? digits.slice(-2) : null };
}
