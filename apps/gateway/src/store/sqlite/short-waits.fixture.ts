import { DatabaseSync } from 'node:sqlite';
import { onTestFinished, vi } from 'vitest';

/**
 * Until the test ends, connections of this thread wait 50 ms for a lock instead of 2 s: for locks that stay while a test
 * looks at what a connection does without them.
 */
export function useShortWaits(): void {
  const { exec } = DatabaseSync.prototype;
  const spy = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
    exec.call(this, 'PRAGMA busy_timeout = 50');
    exec.call(this, sql);
  });
  onTestFinished(() => spy.mockRestore());
}
