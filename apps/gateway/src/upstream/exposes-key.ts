import type { UpstreamHeaders } from './headers.ts';

/**
 * Whether a response repeats one of the keys, as it is or with JSON's escapes. Other encodings, such as base64, are not
 * read.
 */
export function exposesKey(headers: UpstreamHeaders, body: Buffer, keys: readonly string[]): boolean {
  // Every escape begins with a backslash; most responses have none.
  const escaped = body.includes(0x5c) ? body.toString('latin1') : '';
  return keys.some(
    (key) => body.includes(key) || (escaped !== '' && patternOf(key).test(escaped)) || headersHaveKey(headers, key),
  );
}

/** The longest form of a key that is found, in bytes. */
export function longestFormOf(key: string): number {
  return key.length * String.raw`\u0000`.length;
}

function headersHaveKey(headers: UpstreamHeaders, key: string): boolean {
  const hasKey = (value: string) => value.includes(key) || (value.includes('\\') && patternOf(key).test(value));
  return Object.values(headers).some((value) => (typeof value === 'string' ? hasKey(value) : value?.some(hasKey)));
}

/**
 * A key, each of its characters plain or escaped. One search over the bytes: to undo the escapes of 8 MB first took up to
 * 0.8 s for each key, in which nobody else was answered.
 */
function patternOf(key: string): RegExp {
  const characters = [...key].map((character) => {
    const hex = character.charCodeAt(0).toString(16).padStart(2, '0');
    const anyCase = hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
    const short = '"\\/'.includes(character) ? `|\\\\\\x${hex}` : '';
    return `(?:\\x${hex}|\\\\u00${anyCase}${short})`;
  });
  return new RegExp(characters.join(''));
}
