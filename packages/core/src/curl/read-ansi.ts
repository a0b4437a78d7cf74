import { CurlError } from './curl-error.ts';

/**
 * Reads the content of `$'…'`. Two `\u` escapes of one character (`\ud83d\ude00`), as browsers write them, are that
 * character; bash itself would write bytes that are not UTF-8.
 *
 * @throws TypeError for what is not text.
 */
export function readAnsi(content: string): string {
  const text = content.replace(sequences, readEscape);
  if (!text.isWellFormed() || text.includes('\0')) throw new CurlError(notText);
  return text;
}

const notText = "The command has an escape in $'…' that is not text in UTF-8.";

const sequences =
  /(?<bytes>(?:\\x[\da-fA-F]{1,2}|\\x\{[\da-fA-F]+\}|\\[0-7]{1,3})+)|\\u(?<short>[\da-fA-F]{1,4})|\\U(?<long>[\da-fA-F]{1,8})|(?<broken>\\x\{)|\\c(?<control>\\\\|[\s\S])|\\(?<other>[\s\S])/g;

const named = new Map(
  Object.entries({ a: '\x07', b: '\b', e: '\x1b', E: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }),
);

function readEscape(sequence: string, ...captures: unknown[]): string {
  // The last argument contains the named groups.
  const { bytes, short, long, control, broken, other = '' } = captures.at(-1) as Record<string, string | undefined>;
  if (bytes !== undefined) return decode(Uint8Array.from(bytes.split('\\').slice(1), readByte));
  // bash ends the word there, or keeps a part of the character.
  if (broken !== undefined || (control !== undefined && control > '\x7f')) throw new CurlError(notText);
  if (control !== undefined) {
    return control === '?' ? '\x7f' : String.fromCharCode(control.charCodeAt(0) & 0x1f);
  }
  if (short === undefined && long === undefined) {
    return named.get(other) ?? (/[\\'"?]/.test(other) ? other : sequence);
  }
  const code = Number.parseInt(short ?? long ?? '', 16);
  if (code > 0x10ffff) throw new CurlError(notText);
  // Not by code point: each half of a surrogate pair has its own escape.
  return code <= 0xffff ? String.fromCharCode(code) : String.fromCodePoint(code);
}

function readByte(digits: string): number {
  return digits.startsWith('x')
    ? Number.parseInt(digits.replace(/\W|x/g, '').slice(-2), 16)
    : Number.parseInt(digits, 8) & 0xff;
}

function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new CurlError(notText, { cause });
  }
}
