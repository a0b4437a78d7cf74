/** `npm run pack`: writes the tarballs of the built packages into dist/, or into the folder that is given. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folders = ['packages/core', 'apps/mock-server', 'apps/gateway'];
const [destination = join(root, 'dist')] = process.argv.slice(2);

mkdirSync(destination, { recursive: true });
for (const file of readdirSync(destination)) if (file.endsWith('.tgz')) rmSync(join(destination, file));
for (const folder of folders) {
  const args = ['pack', join(root, folder, 'dist'), '--json', '--silent', '--pack-destination', destination];
  const [report]: { filename: string; size: number }[] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  if (!report) throw new Error(`npm pack wrote no tarball of ${folder}.`);
  console.log(`${relative(process.cwd(), join(destination, report.filename))}  ${Math.ceil(report.size / 1000)} kB`);
}
