import { DatabaseSync } from 'node:sqlite';

/**
 * Locks a file until `close`, or until the process ends for any reason; undefined if another has it. A SQLite lock:
 * unlike a process ID it cannot be mistaken for another program's, and it holds across containers that share a volume.
 */
export function lockFile(path: string, timeoutMs = 0): DatabaseSync | undefined {
  const db = new DatabaseSync(path, { timeout: timeoutMs });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch {
    // Busy: its owner is alive. Anything else is no proof that it is dead either.
    db.close();
    return undefined;
  }
}
