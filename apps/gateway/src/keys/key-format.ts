import { crc32 } from 'node:zlib';

export interface KeyParts {
  /** Public: shown in lists and audit records. */
  id: string;
  secret: string;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const pattern = /^dtk_live_([0-9A-Za-z]{12})_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;
const keyLength = 60;

/** Formats a key: `dtk_live_<id>_<secret><checksum>`. The checksum covers everything before it. */
export function formatKey({ id, secret }: KeyParts): string {
  const unchecked = `dtk_live_${id}_${secret}`;
  return unchecked + checksum(unchecked);
}

/** Parses a key. Undefined unless {@link formatKey} made it, so garbage never costs a database look-up. */
export function parseKey(text: string): KeyParts | undefined {
  if (text.length !== keyLength) return undefined;
  const [, id, secret, check] = pattern.exec(text) ?? [];
  if (id === undefined || secret === undefined) return undefined;
  return checksum(text.slice(0, -6)) === check ? { id, secret } : undefined;
}

/** Draws a random key in which every character is equally likely. */
export function drawKeyParts(randomBytes: (size: number) => Buffer): KeyParts {
  return { id: drawBase62(12, randomBytes), secret: drawBase62(32, randomBytes) };
}

function drawBase62(length: number, randomBytes: (size: number) => Buffer): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      // 248 = 4 * 62: larger bytes would make the first characters of the alphabet more likely.
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
