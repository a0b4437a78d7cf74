import { chmodSync, closeSync, openSync, type Stats, statSync } from 'node:fs';

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

/**
 * Remembers which files are at these paths. The result returns the first path whose file was deleted or replaced since:
 * SQLite keeps writing to such a file without an error.
 */
export function watchFiles(paths: readonly string[]): () => string | undefined {
  const look = (path: string) => statSync(path, { throwIfNoEntry: false });
  const known = paths.map((path) => ({ path, stats: look(path) }));
  return () => known.find(({ path, stats }) => !isSameFile(stats, look(path)))?.path;
}

function isSameFile(before: Stats | undefined, now: Stats | undefined): boolean {
  return before !== undefined && before.dev === now?.dev && before.ino === now.ino;
}
