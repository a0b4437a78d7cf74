/**
 * Phone numbers as DoubleTick accepts and sends them: digits with the country code first, with or without a `+`.
 *
 * The country is never guessed: a wrong guess would send your message to a stranger.
 *
 * @module
 */

// Spaces, dashes, brackets, dots and slashes, and the invisible marks that come with a copied contact.
const separators = /[\s\p{Cf}\p{Pd}()./]/gu;
const shape = /^\+?([1-9][0-9]{6,14})$/;
// Whether the 0 in `+44 (0)20 …` is dialled depends on the country.
const optionalZero = /\(\s*0\s*\)/;

/**
 * Reduces a phone number, as people write it, to its digits. Only the shape is checked, not whether the phone number
 * exists. The country code is required, but a phone number without one may look as if it had one.
 *
 * @throws TypeError for anything that is not a phone number: fewer than 7 or more than 15 digits, a leading 0 or 00, an
 * optional zero such as `(0)`, letters, or digits other than 0 to 9. The message does not contain the input.
 * @example
 * toDigits('+91 99999-99921'); // '919999999921'
 */
export function toDigits(phone: string): string {
  const digits = typeof phone === 'string' ? readDigits(phone) : undefined;
  if (digits !== undefined) return digits;
  throw new TypeError(
    'Not a phone number: expected the country code and the number, 7 to 15 digits without a leading 0.',
  );
}

/**
 * Writes a phone number as E.164: a `+` and its digits. Whether the phone number exists is not checked.
 *
 * @throws TypeError as {@link toDigits} does.
 * @example
 * toE164('919999999921'); // '+919999999921'
 */
export function toE164(phone: string): string {
  return `+${toDigits(phone)}`;
}

/**
 * Whether two phone numbers have the same digits: DoubleTick sends some with a `+` and some without. False if either is
 * not a phone number, even if both are the same string.
 *
 * @example
 * samePhone('+91 99999 99921', '919999999921'); // true
 */
export function samePhone(a: string | null | undefined, b: string | null | undefined): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const digits = readDigits(a);
  return digits !== undefined && digits === readDigits(b);
}

function readDigits(phone: string): string | undefined {
  if (optionalZero.test(phone)) return undefined;
  return shape.exec(phone.replace(separators, ''))?.[1];
}
