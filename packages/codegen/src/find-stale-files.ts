import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { generatedFolders } from './generate-files.ts';

/** How the generated files of a repository differ from what they should be; paths are relative to the repository. */
export interface StaleFiles {
  outOfDate: string[];
  leftOver: string[];
}

/** Compares the files in a repository with `files`, the texts that they should have. */
export async function findStaleFiles(root: string, files: ReadonlyMap<string, string>): Promise<StaleFiles> {
  const outOfDate: string[] = [];
  for (const [file, text] of files) {
    const current = await readFile(join(root, file), 'utf8').catch(() => undefined);
    if (current !== text) outOfDate.push(file);
  }
  const present = await Promise.all(generatedFolders.map((folder) => listFiles(root, folder)));
  return { outOfDate, leftOver: present.flat().filter((file) => !files.has(file)) };
}

/** Says what is stale, one line per file. */
export function describeStaleFiles({ outOfDate, leftOver }: StaleFiles): string[] {
  return [
    ...outOfDate.map((file) => `out of date: ${file}`),
    ...leftOver.map((file) => `no longer generated: ${file}`),
  ];
}

/** Every file below a folder; none when the folder does not exist. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
