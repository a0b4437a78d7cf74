import { isUtf8 } from 'node:buffer';
import { ProblemError } from '../problem.ts';
import { type JsonScan, scanJson } from './scan-json.ts';

/**
 * Parses a JSON object that every parser reads the same way. Refuses duplicate names, rounded numbers, unpaired
 * surrogates, and whatever would be slow to parse or to walk.
 *
 * @throws ProblemError `invalid-body`, which contains nothing of the body
 */
export function parseJson(bytes: Buffer, operation: string): Record<string, unknown> {
  const scan = scanJson(bytes);
  const result = typeof scan === 'string' ? scan : parseScanned(bytes, scan);
  if (typeof result === 'string') throw new ProblemError('invalid-body', `The body of ${operation} ${result}.`);
  return result;
}

function parseScanned(bytes: Buffer, scan: JsonScan): Record<string, unknown> | string {
  if (!scan.isAscii && !isUtf8(bytes)) return 'is not UTF-8';
  // Both keep a byte order mark, so JSON.parse refuses it.
  const value = parse(bytes.toString(scan.isAscii ? 'latin1' : 'utf8'));
  if (value === undefined) return 'is not JSON';
  if (!isObject(value)) return 'is not a JSON object';
  const walk = { names: 0, hasEscapes: scan.hasEscapes };
  // JSON.parse silently keeps only the last of duplicate names.
  return findFlaw(value, walk) ?? (walk.names === scan.names ? value : 'has the same name twice in one object');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findFlaw(value: unknown, walk: { names: number; hasEscapes: boolean }): string | undefined {
  if (typeof value === 'string') {
    return walk.hasEscapes && !isPlain(value) ? 'has a string with a NUL or an unpaired surrogate' : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const flaw = findFlaw(item, walk);
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  }
  for (const [name, item] of Object.entries(value)) {
    walk.names++;
    if (name === '__proto__' || (walk.hasEscapes && !isPlain(name))) return 'has a name that cannot be forwarded';
    const flaw = findFlaw(item, walk);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** Whether a parsed value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
