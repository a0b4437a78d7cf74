import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/**
 * Creates the file with mode 0600, or takes the rights of others away. SQLite gives its side files the mode of the
 * database, so call this before SQLite opens it.
 */
export function keepPrivate(path: string): void {
  const existing = statSync(path, { throwIfNoEntry: false });
  // Only a new file is opened here: closing a second descriptor of an open database would drop its POSIX locks.
  if (!existing) closeSync(openSync(path, 'a', 0o600));
  else if ((existing.mode & 0o077) !== 0) chmodSync(path, 0o600);
}

/** Which file is at a path: another has another pair, also under the same name. */
export interface FileIdentity {
  dev: number;
  ino: number;
}

/** Undefined without a file. */
export function identityOf(path: string): FileIdentity | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && { dev: stats.dev, ino: stats.ino };
}

export function isSameFile(before: FileIdentity | undefined, now: FileIdentity | undefined): boolean {
  return before !== undefined && before.dev === now?.dev && before.ino === now.ino;
}

/**
 * Remembers which files are at these paths. The result returns the first path whose file was deleted or replaced since:
 * SQLite keeps writing to such a file without an error.
 */
export function watchFiles(paths: readonly string[]): () => string | undefined {
  const known = paths.map((path) => ({ path, identity: identityOf(path) }));
  return () => known.find(({ path, identity }) => !isSameFile(identity, identityOf(path)))?.path;
}
