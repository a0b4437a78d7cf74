/**
 * Phone numbers as DoubleTick accepts and sends them: digits with the country code first, with or without a `+`.
 *
 * The country is never guessed: a wrong guess would send your message to a stranger.
 *
 * @module
 */

// Blanks, dashes, brackets, dots, slashes and the + in front.
const separators = /[\s\p{Pd}()./+]/gu;
// The invisible marks that come with a copied contact.
const invisible = /\p{Cf}/gu;

const nationalZero =
  'it has a 0 that is only dialled within the country. Remove it, or the brackets if it belongs to the number';

/**
 * Country codes behind which no phone number begins with a 0, except 00 for some that only work within India,
 * Indonesia, Japan, Korea and Thailand. Behind other codes it may, as in Italy (39), Norway (47) and Ivory Coast (225).
 *
 * @see https://github.com/google/libphonenumber (PhoneNumberMetadata.xml)
 */
const behindCode =
  /^(1|2[07]|21[23]|23[34]|25[456]|3[1-46]|353|4[013469]|48|5[1-7]|6[0-6]|8[1246]|880|9[0-58]|96[0-8]|97[1-3567])0/;

/** What makes a string not a phone number, and what to do about it. The first that applies is reported. */
const mistakes: readonly (readonly [RegExp, string])[] = [
  [/.{100}/su, 'it is too long'],
  [/^\P{N}*$/u, 'it has no digits'],
  [/(?!\d)\p{N}/u, 'it has digits other than 0 to 9. Replace them'],
  [/^\D*\d+([.,]\d+)? ?e ?[+-]?\d+$/i, 'it is in scientific notation, which loses digits. Export the column as text'],
  [
    // A dot between groups is not the only one, or more than two digits follow it.
    /^[^.\p{L}]*\d[.,]\s?\d\d?$|\d{7}[.,]\s?0+$|,\s?0+$/u,
    'it ends with decimals, as in a spreadsheet. Remove them, or export the column as text',
  ],
  [/\d[\s,;]*([;,#x]|ext(ension|n)?)[\s.:=]*\d{1,6}$/i, 'it has an extension. Remove it'],
  [/\p{L}/u, 'it has letters. Remove them'],
  [/[,;|&]|\d.*\+/s, 'it is more than one. Pass them one by one'],
  // Whether the 0 in `+44 (0)20 …` is dialled depends on the country.
  [/[([{（［]\P{N}*0|^\P{N}*\(\P{N}*\d+\P{N}*\)\P{N}*0|^\+?\d{1,3}[^\d+]+0[^\d+]/u, nationalZero],
  [/^\P{N}*00/u, 'it starts with 00. Replace that with a +'],
  [/^\P{N}*0/u, 'it starts with 0. Replace that with the country code'],
  [
    /[^\d\s\p{Pd}()./+]|\+\D*\+/u,
    'it has characters other than digits, blanks, dashes, brackets, dots, slashes and one + in front. Remove them',
  ],
];

/**
 * Reduces a phone number, as people write it, to its digits. Only the shape is checked, not whether the phone number
 * exists. The country code is required, but a phone number without one may look as if it had one.
 *
 * @throws TypeError for anything that is not a phone number. The message says what to remove: an optional zero such as
 * `(0)`, a leading 0 or 00, decimals and exponents of a spreadsheet, an extension, letters, digits other than 0 to 9, or
 * a second phone number. It does not contain the input.
 * @example
 * toDigits('+91 99999-99921'); // '919999999921'
 */
export function toDigits(phone: string): string {
  const { digits, mistake } = read(phone);
  if (digits) return digits;
  throw new TypeError(`Not a phone number: ${mistake}.`);
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

/** Phone numbers of a country that have two forms: those that match `long` become `short` to compare them. */
export interface PhoneForm {
  /** The country, as in ISO 3166. */
  readonly country: string;
  /** Matches the digits of the longer form. */
  readonly long: RegExp;
  /** The shorter form, as the replacement of `String.replace`. */
  readonly short: string;
}

/**
 * Mobile numbers that WhatsApp writes with and without a digit, depending on when an account was registered: what people
 * save and what a webhook contains can differ.
 */
export const whatsAppForms: readonly PhoneForm[] = [
  // `52 1` and 10 digits until 2019. @see https://waha.devlike.pro/docs/apps/phone-numbers-mexico/
  { country: 'MX', long: /^521([2-9]\d{9})$/, short: '52$1' },
  // `54 9` and 10 digits. @see https://waha.devlike.pro/docs/apps/phone-numbers-argentina/
  { country: 'AR', long: /^549([1-8]\d{9})$/, short: '54$1' },
  // A 9 between the area code and 8 digits. @see https://waha.devlike.pro/docs/apps/brazilian-phone-numbers/
  // Landlines, whose 8 digits start with 2 to 5, have none. @see https://github.com/devlikeapro/waha/pull/1976
  { country: 'BR', long: /^55([1-9]\d)9([6-9]\d{7})$/, short: '55$1$2' },
];

/** How phone numbers are compared. */
export interface SamePhoneOptions {
  /** Countries whose phone numbers have two forms, such as {@link whatsAppForms}. Default: none. */
  readonly forms?: readonly PhoneForm[];
}

/**
 * Whether two phone numbers have the same digits: DoubleTick sends some with a `+` and some without. False if either is
 * not a phone number, even if both are the same string.
 *
 * @example
 * samePhone('+91 99999 99921', '919999999921'); // true
 * @example
 * // To find a customer, but not to decide where to send: only one of the forms may have an account.
 * samePhone('+52 55 1234 5678', '5215512345678', { forms: whatsAppForms }); // true
 */
export function samePhone(
  a: string | null | undefined,
  b: string | null | undefined,
  { forms = [] }: SamePhoneOptions = {},
): boolean {
  const [first, second] = [a, b].map((phone) => {
    const { digits } = read(phone);
    return forms.reduce((form, { long, short }) => form?.replace(long, short), digits);
  });
  return first !== undefined && first === second;
}

function read(phone: unknown): { digits?: string; mistake?: string } {
  if (typeof phone !== 'string') return { mistake: 'it is not a string. Pass a string' };
  const text = phone.replace(invisible, '').trim();
  const mistake = mistakes.find(([pattern]) => pattern.test(text))?.[1];
  if (mistake) return { mistake };
  const digits = text.replace(separators, '');
  if (behindCode.test(digits)) return { mistake: nationalZero };
  if (/^\d{7,15}$/.test(digits)) return { digits };
  return { mistake: `it has ${digits.length} digits. Pass the country code and the number, 7 to 15 digits` };
}
