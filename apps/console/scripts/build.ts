/**
 * Builds the pages into `dist`, if they are out of date. A build that fails, is interrupted or runs beside another one leaves
 * a whole build behind: it is made in a folder apart, and then replaces the one before.
 */
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { compressFiles } from './compress-files.ts';
import { hashSources } from './hash-sources.ts';
import { listPackages } from './list-packages.ts';
import { removeOldFolders, replaceFolder } from './replace-folder.ts';

const consoleFolder = resolve(import.meta.dirname, '..');
const dist = join(consoleFolder, 'dist');
const workFolder = join(consoleFolder, '.data');
/** Inside the build, so that both are replaced at once. */
const hashFile = 'sources.txt';

const hash = hashSources();
if ((await readFile(join(dist, hashFile), 'utf8').catch(() => undefined)) !== hash) await buildPages();

async function buildPages(): Promise<void> {
  await mkdir(workFolder, { recursive: true });
  await removeOldFolders(workFolder);
  const folder = await mkdtemp(join(workFolder, 'build-'));
  const packages = listPackages();
  await build({
    root: consoleFolder,
    logLevel: 'warn',
    plugins: [packages.plugin],
    build: { outDir: folder, emptyOutDir: true },
  });
  await compressFiles(join(folder, 'assets'));
  await writeFile(join(folder, 'packages.json'), JSON.stringify(packages.folders()));
  await writeFile(join(folder, hashFile), hash);
  // Only its owner may read a temporary folder.
  await chmod(folder, 0o755);
  await replaceFolder(dist, folder);
}
