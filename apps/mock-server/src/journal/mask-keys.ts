/** What may be a key, also escaped in a URL or in JSON: more than is one, because a key that is shown is a leak. */
const keyLike = /(?<![A-Za-z0-9])key(?:_|%5[Ff]|\\u005[Ff])[^\s"'`&,;<>\\]{6,}/g;
/** The start of a key at the end of a text, which may have been cut there. */
const keyStart = /(?<![A-Za-z0-9])key(?:_|%5[Ff])[^\s"'`&,;<>\\]{0,5}$/;

/** Shows of each key in a text only the last four characters, as `…0001`. */
export function maskKeys(text: string, keys: readonly string[]): string {
  let masked = text;
  for (const key of keys) {
    // A shorter one could be a word of the text.
    if (key.length < 6) continue;
    masked = masked.replaceAll(key, mask);
    const escaped = encodeURIComponent(key);
    if (escaped !== key) masked = masked.replaceAll(escaped, '…');
  }
  return masked.replaceAll(keyLike, mask).replace(keyStart, '…');
}

function mask(key: string): string {
  return /^key_[A-Za-z0-9]{10}$/.test(key) ? `…${key.slice(-4)}` : '…';
}
