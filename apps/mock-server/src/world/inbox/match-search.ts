/** What a search finds people and WhatsApp groups by. */
export interface Findable {
  readonly name: string;
  /** In digits; null for a WhatsApp group. */
  readonly phone: string | null;
}

/**
 * Finds by part of the name, in capitals or not and with or without accents, or by part of the phone number in any
 * spelling: with a plus sign, blanks, hyphens and brackets, or with the zero that is dialled within a country.
 *
 * @returns undefined for an empty search, which finds everything
 */
export function matchSearch(search: string): ((found: Findable) => boolean) | undefined {
  const words = search.trim();
  if (words === '') return undefined;
  const wanted = fold(words);
  const digits = digitsOf(words);
  // Faster than folding names that need none.
  const pattern = new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i');
  const hasWanted = (name: string) => pattern.test(name) || (hasMore.test(name) && fold(name).includes(wanted));
  return ({ name, phone }) => (digits !== undefined && phone?.includes(digits)) || hasWanted(name);
}

/** The digits of what looks like a phone number or a part of one. */
function digitsOf(words: string): string | undefined {
  if (!/^[\d\s+()./-]*\d[\d\s+()./-]*$/.test(words)) return undefined;
  const digits = words.replace(/\D/g, '');
  // Zeros in front are dialled, but are no part of the number with its country code.
  return digits.replace(/^0+(?=\d)/, '');
}

/** More than what folds to itself but for its case. */
const hasMore = /[^\x20-\x7e]/;

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
