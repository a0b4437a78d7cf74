import { readFile } from 'node:fs/promises';

/** Reads the index for language models at the root of the repository. The build replaces this module by the text. */
export function readLlmsText(): Promise<string> {
  return readFile(new URL('../../../../../llms.txt', import.meta.url), 'utf8');
}
