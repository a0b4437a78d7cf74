/**
 * Phone numbers as DoubleTick takes and sends them: digits, with or without a `+`, country code first.
 *
 * No country is guessed: DoubleTick addresses whoever has the digits, so a wrong guess would write to a stranger.
 *
 * @module
 */

// Blanks, dashes, brackets, dots and slashes, and the invisible marks that come along when a contact is copied.
const separators = /[\s\p{Cf}\p{Pd}()./]/gu;
const shape = /^\+?([1-9][0-9]{6,14})$/;
// Whether the 0 in `+44 (0)20 …` is dialled depends on the country.
const optionalZero = /\(\s*0\s*\)/;

/**
 * Reduces a number as somebody writes it to its digits. Checks the shape only, not whether the number exists; the
 * country code has to be there, and a number without one that has the shape of one cannot be told apart.
 *
 * @throws TypeError on what is no number: fewer than 7 or more than 15 digits, a leading 0 or 00, an optional zero such
 * as `(0)`, letters, digits other than 0 to 9. The message does not have the text in it.
 * @example
 * toDigits('+91 99999-99921'); // '919999999921'
 */
export function toDigits(text: string): string {
  const digits = typeof text === 'string' ? readDigits(text) : undefined;
  if (digits !== undefined) return digits;
  throw new TypeError(
    'Not a phone number: expected a country code and the number, 7 to 15 digits without a leading 0.',
  );
}

/**
 * Writes a number with a `+` before its digits, the shape of E.164; nothing says that the number exists.
 *
 * @throws TypeError as {@link toDigits} does.
 * @example
 * toE164('919999999921'); // '+919999999921'
 */
export function toE164(text: string): string {
  return `+${toDigits(text)}`;
}

/**
 * Tells whether two numbers have the same digits: DoubleTick sends some with a `+` and some without. False when either
 * is no number, also when both are the same text.
 *
 * @example
 * samePhone('+91 99999 99921', '919999999921'); // true
 */
export function samePhone(a: string | null | undefined, b: string | null | undefined): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const digits = readDigits(a);
  return digits !== undefined && digits === readDigits(b);
}

function readDigits(text: string): string | undefined {
  if (optionalZero.test(text)) return undefined;
  return shape.exec(text.replace(separators, ''))?.[1];
}
