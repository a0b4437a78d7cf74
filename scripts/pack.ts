/** `npm run pack`: writes the tarballs of the built packages into dist/, or into the folder that is given. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const folders = ['packages/core', 'apps/mock-server', 'apps/gateway'];
const destination = readDestination();

mkdirSync(destination, { recursive: true });
for (const file of readdirSync(destination)) if (file.endsWith('.tgz')) rmSync(join(destination, file));
for (const folder of folders) {
  const args = ['pack', join(root, folder, 'dist'), '--json', '--silent', '--pack-destination', destination];
  const [report]: { filename: string; size: number }[] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  if (!report) throw new Error(`npm pack wrote no tarball of ${folder}.`);
  console.log(`${relative(process.cwd(), join(destination, report.filename))}  ${Math.ceil(report.size / 1000)} kB`);
}

function readDestination(): string {
  const usage =
    'Usage: npm run pack [-- FOLDER]\n\nBuilds the packages and writes their tarballs into dist/, or into FOLDER.';
  try {
    const { values, positionals } = parseArgs({ options: { help: { type: 'boolean' } }, allowPositionals: true });
    if (values.help) {
      console.log(usage);
      process.exit();
    }
    if (positionals.length > 1) throw new Error('pack takes one folder.');
    return positionals[0] ?? join(root, 'dist');
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}
