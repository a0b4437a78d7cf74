import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { makeDirectory } from './temporary-directory.fixture.ts';

/**
 * A data directory that takes longer to write than most tests that need it: written once for a test file, and copied for
 * each test. The directory that is copied to must not exist yet.
 */
export function shareDirectory(write: (dataDir: string) => Promise<void>): (dataDir: string) => Promise<void> {
  const folder = makeDirectory();
  const original = join(folder, 'data');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let written: Promise<void> | undefined;
  return async (dataDir) => {
    written ??= write(original);
    await written;
    cpSync(original, dataDir, { recursive: true });
  };
}
