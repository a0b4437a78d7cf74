import { crc32 } from 'node:zlib';

/** The two halves of a gateway key: the public id and the secret. */
export interface KeyParts {
  id: string;
  secret: string;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const pattern = /^dtk_live_([0-9A-Za-z]{12})_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;
const keyLength = 60;

/** Writes a key: `dtk_live_<id>_<secret><checksum>`, the checksum over everything before it. */
export function formatKey({ id, secret }: KeyParts): string {
  const unchecked = `dtk_live_${id}_${secret}`;
  return unchecked + checksum(unchecked);
}

/** Reads a key; undefined for any text that no {@link formatKey} wrote, so that garbage never costs a look-up. */
export function parseKey(text: string): KeyParts | undefined {
  if (text.length !== keyLength) return undefined;
  const [, id, secret, check] = pattern.exec(text) ?? [];
  if (id === undefined || secret === undefined) return undefined;
  return checksum(text.slice(0, -6)) === check ? { id, secret } : undefined;
}

/** Draws a new key, every character equally likely. */
export function drawKeyParts(randomBytes: (size: number) => Buffer): KeyParts {
  return { id: drawBase62(12, randomBytes), secret: drawBase62(32, randomBytes) };
}

function drawBase62(length: number, randomBytes: (size: number) => Buffer): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      // 248 = 4 * 62: larger bytes would make the first letters of the alphabet likelier.
      if (byte < 248 && text.length < length) text += alphabet.charAt(byte % 62);
    }
  }
  return text;
}

function checksum(text: string): string {
  let rest = crc32(text);
  let digits = '';
  for (let i = 0; i < 6; i++) {
    digits = alphabet.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}
