import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One wrong edit of the description, and what the guard must say about it. */
export interface Mutant {
  name: string;
  /** Relative to `openapi/`. */
  file: string;
  /** A string that precedes the place, needed where `from` alone would match an earlier one. */
  after?: string;
  from: string;
  to: string;
  /** Strings that the guard's message must contain: the place and what is wrong there. */
  names: string[];
}

/**
 * Makes the edit in a copy of the repository's description.
 *
 * @throws Error if `from` is not found: a mutant that changes nothing proves nothing.
 */
export function applyMutant(root: string, { name, file, after = '', from, to }: Mutant): void {
  const path = join(root, 'openapi', file);
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(after);
  const position = start < 0 ? -1 : text.indexOf(from, start + after.length);
  if (position < 0) throw new Error(`The mutant "${name}" does not apply: ${file} has changed. Update the mutant.`);
  writeFileSync(path, text.slice(0, position) + to + text.slice(position + from.length));
}
