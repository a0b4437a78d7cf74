import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { advice, DataFileError } from './data-file-error.ts';

/** What is at the path of a data file: nothing yet, a database, or JSON as earlier versions wrote it. */
export type FileKind = 'missing' | 'empty' | 'database' | 'json';

/** @throws DataFileError for what cannot be a data file, with the file and the problem */
export function inspectFile(file: string): FileKind {
  const stats = statOf(file);
  if (!stats) {
    if (statOf(dirname(file))?.isDirectory()) return 'missing';
    throw new DataFileError(
      `${file} cannot be saved: there is no folder ${dirname(file)}. Create it, or name another file with --data.`,
    );
  }
  if (stats.isDirectory()) throw new DataFileError(`${file} is a folder. Name a file in it with --data.`);
  // A pipe would make the mock wait, and a device keeps nothing.
  if (!stats.isFile()) throw new DataFileError(`${file} is not a file. Name another file with --data.`);
  if (stats.size === 0) return 'empty';
  const start = readStart(file);
  if (start.startsWith('SQLite format 3\0')) return 'database';
  if (start.trimStart().startsWith('{')) return 'json';
  throw new DataFileError(`${file} is not a data file of the mock server. ${advice}`);
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (cause) {
    throw cannotBeRead(file, cause);
  }
}

function readStart(file: string): string {
  try {
    const start = Buffer.alloc(100);
    const descriptor = openSync(file, 'r');
    try {
      return start.toString('latin1', 0, readSync(descriptor, start));
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw cannotBeRead(file, cause);
  }
}

export function cannotBeRead(file: string, cause: unknown): DataFileError {
  return new DataFileError(`${file} cannot be read (${codeOf(cause)}). Check its permissions.`, { cause });
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
