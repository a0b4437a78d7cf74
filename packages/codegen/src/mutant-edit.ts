import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One wrong edit of the description, and what has to be said of it. */
export interface Mutant {
  name: string;
  /** Relative to `openapi/`. */
  file: string;
  /** A text that the place stands behind, where `from` alone would find an earlier one. */
  after?: string;
  from: string;
  to: string;
  /** Texts that the message of the guard has to contain: which place it is and what is wrong with it. */
  names: string[];
}

/**
 * Makes the edit in a copy of the repository's description.
 *
 * @throws Error when the text to replace is not there: a mutant that changes nothing proves nothing.
 */
export function applyMutant(root: string, { name, file, after = '', from, to }: Mutant): void {
  const path = join(root, 'openapi', file);
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(after);
  const position = start < 0 ? -1 : text.indexOf(from, start + after.length);
  if (position < 0) throw new Error(`The mutant "${name}" does not apply: ${file} has changed. Correct its row.`);
  writeFileSync(path, text.slice(0, position) + to + text.slice(position + from.length));
}
