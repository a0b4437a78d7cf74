import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { lockFile } from '../store/sqlite/file-lock.ts';
import { keepPrivate } from '../store/sqlite/keep-private.ts';

/** Shows other gateways on the same directory that this one is alive. */
export interface InstanceLock {
  /** Whether the gateway with this name has ended. If so, `work` runs, and its lock file is deleted after it. */
  ifDead(instance: string, work: () => void): boolean;
  /** Names of gateways that have left a lock file. */
  others(): string[];
  /** `clean`: nothing is left to do for the gateway that starts next. */
  release(clean: boolean): void;
}

/** Locks `instances/<instance>.db` until `release`, or until the process ends for any reason. */
export function lockInstance(dataDir: string, instance: string): InstanceLock {
  const folder = join(dataDir, 'instances');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pathOf = (name: string) => join(folder, `${name}.db`);
  const own = acquire(pathOf(instance));
  return {
    others: () =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.db') && file !== `${instance}.db`)
        .map((file) => file.slice(0, -'.db'.length)),
    ifDead(name, work) {
      if (name === instance) return false;
      const path = pathOf(name);
      if (!existsSync(path)) {
        work();
        return true;
      }
      const lock = lockFile(path);
      if (!lock) return false;
      try {
        work();
        rmSync(path, { force: true });
      } finally {
        lock.close();
      }
      return true;
    },
    release(clean) {
      if (clean) rmSync(pathOf(instance), { force: true });
      own.close();
    },
  };
}

/** Another gateway may find the new file before it is locked, and delete it: then it is made again. */
function acquire(path: string): DatabaseSync {
  for (;;) {
    keepPrivate(path);
    const lock = lockFile(path, 1_000);
    if (lock && existsSync(path)) return lock;
    lock?.close();
    if (!lock) throw new Error(`${path} is locked by another gateway`);
  }
}
