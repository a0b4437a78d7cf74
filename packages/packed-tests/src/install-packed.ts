import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const packageFolder = resolve(import.meta.dirname, '..');
const work = join(packageFolder, '.data');

/** What would be published, packed. */
export const tarball = join(work, 'packed.tgz');

/** A project that has little more than the packed client. */
export const consumer = join(work, 'consumer');

/** The client as the consumer has it. */
export const installed = join(consumer, 'node_modules/@doubletick-kit/core');

/** What the consumer has beside the client: its dependency, its optional peer, and types for Node. */
const alongside = {
  'openapi-fetch': '../core/node_modules/openapi-fetch',
  '@opentelemetry/api': 'node_modules/@opentelemetry/api',
  '@types/node': 'node_modules/@types/node',
};

/** Packs the staged client and installs it in the consumer, without a registry; runs once before the tests. */
export async function setup(): Promise<void> {
  await rm(work, { recursive: true, force: true });
  await mkdir(installed, { recursive: true });
  const staged = resolve(packageFolder, '../core/dist');
  const report = execFileSync('npm', ['pack', staged, '--json', '--silent', '--pack-destination', work]);
  const [packed]: { filename: string }[] = JSON.parse(report.toString());
  await cp(join(work, packed?.filename ?? ''), tarball);
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const [name, folder] of Object.entries(alongside)) {
    const link = join(consumer, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(packageFolder, folder), link);
  }
  await cp(join(packageFolder, 'src/consumers'), consumer, { recursive: true });
}
