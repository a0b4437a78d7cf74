import { readFile } from 'node:fs/promises';

const root = new URL('../../../../../', import.meta.url);

/** Texts of the repository that the mock serves. The build replaces this module by the texts. */
export const texts = {
  /** The index for language models. */
  llms: () => readFile(new URL('llms.txt', root), 'utf8'),
  /** The guide to the mock, in Markdown. */
  guide: () => readFile(new URL('docs/guides/mock-server.md', root), 'utf8'),
};
