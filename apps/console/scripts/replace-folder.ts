import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const attempts = 5;

/**
 * Puts a folder in the place of another one, which need not exist. Two programs may do so at once: the last one wins.
 *
 * @throws the system's error
 */
export async function replaceFolder(target: string, replacement: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const aside = await mkdtemp(join(dirname(replacement), 'old-'));
    await rename(target, join(aside, 'build')).catch(ignoreMissing);
    // Another program may have put its folder there meanwhile.
    const isReplaced = await rename(replacement, target).then(
      () => true,
      (error: unknown) => {
        if (attempt === attempts) throw error;
        return false;
      },
    );
    await rm(aside, { recursive: true, force: true });
    if (isReplaced) return;
  }
}

const longestBuildMs = 600_000;

/** Removes what builds have left behind that were interrupted. */
export async function removeOldFolders(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > longestBuildMs) await rm(path, { recursive: true, force: true });
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
