import type { UpstreamHeaders } from './headers.ts';

/**
 * Whether a response repeats one of the keys: as it is, or with any of its characters escaped as in JSON, in a URL (also one
 * inside another URL) or in XML and HTML. Other encodings, such as base64, are not read.
 */
export function exposesKey(headers: UpstreamHeaders, body: Buffer, keys: readonly string[]): boolean {
  const mayEscape = body.includes(backslash) || body.includes(percentSign) || body.includes(ampersandSign);
  const escaped = mayEscape ? body.toString('latin1') : '';
  return keys.some(
    (key) => body.includes(key) || (escaped !== '' && patternOf(key).test(escaped)) || headersHaveKey(headers, key),
  );
}

/** Every escape begins with one of these; most responses have none. */
const [backslash, percentSign, ampersandSign] = [0x5c, 0x25, 0x26];

/** The longest form of a key that is found, in bytes. */
export function longestFormOf(key: string): number {
  return key.length * String.raw`\u0026#x0000ff;`.length;
}

function headersHaveKey(headers: UpstreamHeaders, key: string): boolean {
  const hasKey = (value: string) => value.includes(key) || (/[\\%&]/.test(value) && patternOf(key).test(value));
  return Object.values(headers).some((value) => (typeof value === 'string' ? hasKey(value) : value?.some(hasKey)));
}

/** A gateway has one key, and for a while those before it. */
const mostPatterns = 16;
const patterns = new Map<string, RegExp>();

/**
 * A key, each of its characters plain or escaped. One search over the bytes: to undo the escapes of 8 MB first took up to
 * 0.8 s for each key, in which nobody else was answered.
 */
function patternOf(key: string): RegExp {
  const known = patterns.get(key);
  if (known) return known;
  if (patterns.size >= mostPatterns) patterns.clear();
  const pattern = new RegExp([...key].map(formsOf).join(''));
  patterns.set(key, pattern);
  return pattern;
}

const percent = String.raw`(?:%|\\u0025)(?:25){0,2}`;
const ampersand = String.raw`(?:&|\\u0026)`;
const names = new Map([
  ['&', 'amp'],
  ['<', 'lt'],
  ['>', 'gt'],
  ['"', 'quot'],
  ["'", 'apos'],
]);

/** What one character of a key may be written as. */
function formsOf(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16).padStart(2, '0');
  const anyCase = hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const forms = [
    `\\x${hex}`,
    `\\\\u00${anyCase}`,
    `${percent}${anyCase}`,
    `${ampersand}#(?:[xX]0{0,4}${anyCase}|0{0,4}${code});`,
  ];
  if ('"\\/'.includes(character)) forms.push(`\\\\\\x${hex}`);
  const name = names.get(character);
  if (name !== undefined) forms.push(`${ampersand}${name};`);
  return `(?:${forms.join('|')})`;
}
