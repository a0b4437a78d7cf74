/** Words as they are compared: in small letters, without accents, with one blank between them. */
export function comparable(text: string): string {
  // Only the marks of Latin, Greek and Cyrillic letters: those of Indic scripts are vowels.
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return bare.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** Whether two strings are the same words. */
export function isSame(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** Whether a string has words in it, not as a part of longer ones. */
export function hasWords(text: string, words: string): boolean {
  const [all, wanted] = [comparable(text), comparable(words)];
  if (wanted === '') return false;
  for (let start = all.indexOf(wanted); start !== -1; start = all.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (isApart(all.slice(0, start), wanted, all.slice(end))) return true;
  }
  return false;
}

const startsInWord = /^[\p{L}\p{N}\p{M}_]/u;
const endsInWord = /[\p{L}\p{N}\p{M}_]$/u;

/** Something that is not a letter or digit, such as an emoji, is a word wherever it is. */
function isApart(before: string, words: string, after: string): boolean {
  const continuesBefore = startsInWord.test(words) && endsInWord.test(before);
  const continuesAfter = endsInWord.test(words) && startsInWord.test(after);
  return !continuesBefore && !continuesAfter;
}
