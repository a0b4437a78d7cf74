import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const memory = '/dev/shm';
/** Containers often have no more than 64 MB of it. */
const leastBytes = 4 * 2 ** 30;

/**
 * Makes an empty directory: in memory, where Linux has room for it. No test ends with a power failure, and tests of keys
 * and commands spent a third of their time waiting for a disk to commit.
 */
export function makeDirectory(): string {
  return mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), 'gateway-test-'));
}

/** Makes an empty directory that is deleted after the test. A concurrent test gives the hook of its context. */
export function temporaryDirectory(whenFinished = onTestFinished): string {
  const path = makeDirectory();
  whenFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function hasRoom(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize >= leastBytes;
  } catch {
    // There is no such path on this system.
    return false;
  }
}
