import { createHmac, type KeyObject } from 'node:crypto';
import { callingCodeOf } from './calling-code.ts';

/** A phone number that can be searched for but not read. */
export interface RedactedNumber {
  /** Keyed hash of the digits, 32 hex digits. */
  hash: string;
  /** The last two digits; null for a value that is not a phone number. */
  lastTwo: string | null;
  /**
   * The country calling code, such as `91`. Null for a value that is not a phone number, and for one whose code is not
   * assigned. Absent in records of versions that did not write it.
   */
  countryCode?: string | null;
}

/** Keeps the digits only, so `+91 99999 99921` and `919999999921` are the same person. */
export function digitsOf(phone: string): string {
  return phone.replace(/[^0-9]/g, '');
}

/** Whether the digits can be a phone number with country code. @see E.164: at most 15 digits */
export function isPhoneNumber(digits: string): boolean {
  return digits.length >= 7 && digits.length <= 15;
}

/**
 * Hashes a phone number with a secret key: an unkeyed hash of 10^10 possible numbers could be reversed by trying them
 * all. A value that is not a phone number is hashed unchanged.
 */
export function redactNumber(value: string, key: KeyObject | Buffer): Required<RedactedNumber> {
  const digits = digitsOf(value);
  const isNumber = isPhoneNumber(digits);
  const hash = createHmac('sha256', key)
    .update(isNumber ? digits : value)
    .digest('hex')
    .slice(0, 32);
  if (!isNumber) return { hash, lastTwo: null, countryCode: null };
  return { hash, lastTwo: digits.slice(-2), countryCode: callingCodeOf(digits) };
}
