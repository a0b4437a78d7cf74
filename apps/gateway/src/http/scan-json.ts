/** What a look at the bytes of a JSON text tells before it is parsed. */
export interface JsonScan {
  /** How many names the objects of a valid text have, duplicates included. */
  names: number;
  /** Whether strings have escapes: only those can stand for a NUL or an unpaired surrogate. */
  hasEscapes: boolean;
  isAscii: boolean;
}

const maxDepth = 32;
/** A thousand messages of 70 values. */
const maxValues = 70_000;
/** Names cost more than values: half a microsecond, and as much again if the contract does not want the value. */
const maxNames = 30_000;
const maxNamesOfObject = 1_000;
/** V8 keeps an object with more names as a hash table, which makes each of its names four times as expensive. */
const wideObject = 100;
const maxNamesOfWideObjects = 5_000;
/** Every double is written with fewer characters. */
const longestNumber = 40;
/** Up to 15 digits a double holds any decimal number exactly. */
const shortNumber = 15;
/** Longer ones, or with an exponent: to compare one with its double takes half a microsecond. */
const maxLongNumbers = 10_000;

const [quote, backslash, colon, comma, minus, nine, zero] = [0x22, 0x5c, 0x3a, 0x2c, 0x2d, 0x39, 0x30];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Bounds the work of parsing, in one pass over the bytes: depth, number of values, and numbers that JSON.parse would
 * round. Bytes that are not JSON may pass. A string is a flaw that completes the sentence "The body …".
 */
export function scanJson(bytes: Buffer): JsonScan | string {
  const scan: JsonScan = { names: 0, hasEscapes: false, isAscii: true };
  /** The names of the open objects, by depth. */
  const names: number[] = [];
  let depth = 0;
  let values = 0;
  let longNumbers = 0;
  let wideNames = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = skipString(bytes, at + 1, scan);
    else if (byte === colon) {
      if (++scan.names > maxNames) return `has more than ${maxNames} names`;
      const ofObject = (names[depth] ?? 0) + 1;
      names[depth] = ofObject;
      if (ofObject > maxNamesOfObject) return `has an object with more than ${maxNamesOfObject} names`;
      if (ofObject > wideObject) wideNames += ofObject === wideObject + 1 ? ofObject : 1;
      if (wideNames > maxNamesOfWideObjects) return `has too many objects with more than ${wideObject} names`;
    } else if (byte === comma) values++;
    else if (byte === openObject || byte === openList) {
      values++;
      if (++depth > maxDepth) return `is nested more than ${maxDepth} levels deep`;
      names[depth] = 0;
    } else if (byte === closeObject || byte === closeList) depth--;
    else if (byte === minus || (byte >= zero && byte <= nine)) {
      const end = endOfNumber(bytes, at);
      if (!isShortNumber(bytes, at, end)) {
        if (++longNumbers > maxLongNumbers) return tooManyLongNumbers;
        if (!isExactNumber(bytes, at, end)) return 'has a number that cannot be kept exactly; send it as a string';
      }
      at = end - 1;
    } else if (byte > 0x7f) scan.isAscii = false;
    if (values > maxValues) return `has more than ${maxValues} values`;
  }
  return scan;
}

const tooManyLongNumbers = `has more than ${maxLongNumbers} numbers with an exponent or more than ${shortNumber} characters`;

/** The index of the quote that ends a string. */
function skipString(bytes: Buffer, start: number, scan: JsonScan): number {
  let at = start;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) break;
    if (byte === backslash) {
      scan.hasEscapes = true;
      at++;
    } else if (byte > 0x7f) scan.isAscii = false;
  }
  return at;
}

function endOfNumber(bytes: Buffer, start: number): number {
  let at = start + 1;
  while (isOfNumber(bytes[at] ?? 0)) at++;
  return at;
}

/** Digits, and `+ - . E e`. */
function isOfNumber(byte: number): boolean {
  return (byte >= zero && byte <= nine) || byte === 0x2b || byte === minus || byte === 0x2e || (byte | 0x20) === 0x65;
}

/** Whether a number is exact at first sight. */
function isShortNumber(bytes: Buffer, start: number, end: number): boolean {
  if (end - start > shortNumber) return false;
  for (let at = start; at < end; at++) if (((bytes[at] ?? 0) | 0x20) === 0x65) return false;
  return true;
}

/** Whether a number is written again with the same value: 919999999921.00001 would become 919999999921. */
function isExactNumber(bytes: Buffer, start: number, end: number): boolean {
  if (end - start > longestNumber) return false;
  const token = bytes.toString('latin1', start, end);
  const value = Number(token);
  // JSON.parse refuses what is not a number at all.
  if (Number.isNaN(value)) return true;
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return false;
  return decimalOf(token) === decimalOf(String(value));
}

/** The significant digits of a number and their exponent: `1.50` and `15e-1` are both `15e-1`. */
function decimalOf(number: string): string {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
