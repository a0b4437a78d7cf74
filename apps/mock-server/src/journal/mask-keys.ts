import { anyEscape, escapedForms } from './escaped-forms.ts';

const start = escapedForms('key_');
const character = `(?:${anyEscape}|[^\\s"'\`&,;<>\\\\])`;
/**
 * What may be a key, each of its characters plain or escaped: more than is one, because a key that is shown is a leak.
 * What is before it does not matter: it can be the end of an escape, such as the `n` of a line break in JSON.
 */
const keyLike = new RegExp(`${start}${character}{6,}`, 'g');
/** The start of a key at the end of a text, which may have been cut there, also in the middle of an escape. */
const keyStart = new RegExp(`${start}${character}{0,5}(?:\\\\{1,8}u?[\\da-fA-F]{0,3}|&#?\\w{0,8})?$`);
const mayBeEscaped = /[\\%&]/;

/** Shows of each key in a text only the last four characters, as `…0001`. */
export function maskKeys(text: string, keys: readonly string[]): string {
  let masked = text;
  for (const key of new Set(keys)) {
    // A shorter one could be a word of the text.
    if (key.length < 6) continue;
    masked = masked.replaceAll(mayBeEscaped.test(text) ? patternOf(key) : key, mask);
  }
  return masked.replaceAll(keyLike, mask).replace(keyStart, '…');
}

/** A world has few keys; what clients send in the place of one can be anything. */
const mostPatterns = 64;
const patterns = new Map<string, RegExp>();

function patternOf(key: string): RegExp {
  const known = patterns.get(key);
  if (known) return known;
  if (patterns.size >= mostPatterns) patterns.clear();
  const pattern = new RegExp(escapedForms(key), 'g');
  patterns.set(key, pattern);
  return pattern;
}

function mask(key: string): string {
  return /^key_[A-Za-z0-9]{10}$/.test(key) ? `…${key.slice(-4)}` : '…';
}
