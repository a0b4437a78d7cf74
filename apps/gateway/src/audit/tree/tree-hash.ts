import { hash } from 'node:crypto';

/** A SHA-256 hash as 32 latin1 characters. Measured: as a Buffer, it takes three times as long. */
export type TreeHash = string;

/** The hash of a tree without leaves. @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1 */
export const emptyTree: TreeHash = hash('sha256', '', 'binary');

/** The hash of a leaf, whose bytes are this string as UTF-8. */
export function hashLeaf(body: string): TreeHash {
  return hash('sha256', `\0${body}`, 'binary');
}

const pair = Buffer.alloc(65);
pair[0] = 1;

/** The hash above two others. */
export function hashPair(left: TreeHash, right: TreeHash): TreeHash {
  pair.write(left, 1, 'latin1');
  pair.write(right, 33, 'latin1');
  return hash('sha256', pair, 'binary');
}

export const hashBytes = 32;

export function toBytes(hashes: TreeHash): Buffer {
  return Buffer.from(hashes, 'latin1');
}

export function fromBytes(bytes: Uint8Array): TreeHash {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The hashes that are written one behind the other. */
export function splitHashes(bytes: Uint8Array): TreeHash[] {
  const text = fromBytes(bytes);
  return Array.from({ length: text.length / hashBytes }, (_, at) => text.slice(at * hashBytes, (at + 1) * hashBytes));
}
