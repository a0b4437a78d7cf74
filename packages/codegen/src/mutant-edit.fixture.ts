import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A wrong edit of the description, and what must be reported. */
export interface Mutant {
  name: string;
  /** Relative to `openapi/`. */
  file: string;
  /** A string before the place, if `from` alone would match earlier. */
  after?: string;
  from: string;
  to: string;
  /** What the message of the guard must contain: the place and what is wrong with it. */
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
  if (position < 0) throw new Error(`The mutant "${name}" does not apply: ${file} has changed. Correct its row.`);
  writeFileSync(path, text.slice(0, position) + to + text.slice(position + from.length));
}
