import type { KeyObject } from 'node:crypto';
import { openNote, signNote } from './signed-note.ts';
import { fromBytes, hashBytes, type TreeHash, toBytes } from './tree-hash.ts';

/** What a log had at some time, signed. The origin names the log and its key. @see https://c2sp.org/tlog-checkpoint */
export interface Checkpoint {
  origin: string;
  size: number;
  root: TreeHash;
}

export function signCheckpoint({ origin, size, root }: Checkpoint, key: KeyObject): string {
  return signNote(`${origin}\n${size}\n${encodeHash(root)}\n`, { name: origin, key });
}

/** Undefined if the note is not a checkpoint that this key has signed. */
export function openCheckpoint(note: string, key: KeyObject): Checkpoint | undefined {
  const stated = readCheckpoint(note);
  return stated && openNote(note, { name: stated.origin, key }) !== undefined ? stated : undefined;
}

/** What a note states, without a look at its signatures. */
export function readCheckpoint(note: string): Checkpoint | undefined {
  const [origin = '', size = '', root = ''] = note.split('\n');
  const bytes = decodeHash(root);
  if (!/^[^\s+]+$/.test(origin) || !isCount(size) || bytes === undefined) return undefined;
  return { origin, size: Number(size), root: bytes };
}

/**
 * The checkpoints in a text, in order: as they are, with a blank line between them, or in the JSON lines that the gateway
 * prints, among any other lines of JSON. A checkpoint that was cut off while it was written is left out.
 */
export function splitCheckpoints(text: string): string[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const plain = lines.map((line) => (line.startsWith('{') ? `\n${checkpointIn(line)}\n` : line)).join('\n');
  return [...plain.matchAll(notes)]
    .map(([note]) => (note.endsWith('\n') ? note : `${note}\n`))
    .filter((note) => note.split('\n').some(isWholeSignature));
}

/** The lines after the root are extensions, unless another checkpoint begins there because this one was cut off. */
const notes = /^\S+\n\d+\n[A-Za-z0-9+/=]+\n(?:(?!\S+\n\d+\n[A-Za-z0-9+/=]+\n).+\n)*\n(?:— .+(?:\n|$))+/gm;

/** As long as one with Ed25519, behind four bytes for the key. */
function isWholeSignature(line: string): boolean {
  const encoded = /^— \S+ (\S+)$/.exec(line)?.[1] ?? '';
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.length >= 68 && bytes.toString('base64') === encoded;
}

function checkpointIn(line: string): string {
  try {
    const { checkpoint }: { checkpoint?: unknown } = JSON.parse(line);
    return typeof checkpoint === 'string' ? checkpoint : '';
  } catch {
    return '';
  }
}

export function encodeHash(hash: TreeHash): string {
  return toBytes(hash).toString('base64');
}

/** Undefined if the string is not a hash in base64. */
function decodeHash(text: string): TreeHash | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === hashBytes && bytes.toString('base64') === text ? fromBytes(bytes) : undefined;
}

/** A decimal number without leading zeros that is exact as a number of JavaScript. */
function isCount(text: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text));
}
