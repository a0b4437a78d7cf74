import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const packageFolder = resolve(import.meta.dirname, '..');
const work = join(packageFolder, '.data');

/** A project with the packed client and the packed mock, and little else. */
export const consumer = join(work, 'consumer');

/** The client's tarball, as it would be published. */
export const tarball = join(work, 'core.tgz');

/** The client, installed in the consumer. */
export const installed = join(consumer, 'node_modules/@doubletick-kit/core');

/** The mock's tarball, as it would be published. */
export const mockTarball = join(work, 'mock-server.tgz');

/** The mock, installed in the consumer. */
export const installedMock = join(consumer, 'node_modules/@doubletick-kit/mock-server');

/** What the consumer has next to the client: its dependency, its optional peer, and types for Node. */
const besideClient = {
  'openapi-fetch': '../core/node_modules/openapi-fetch',
  '@opentelemetry/api': 'node_modules/@opentelemetry/api',
  '@types/node': 'node_modules/@types/node',
};

/** Packs the staged packages and installs them in the consumer, without a registry. Runs once, before the tests. */
export async function setup(): Promise<void> {
  await rm(work, { recursive: true, force: true });
  await install('../core/dist', tarball, installed);
  await install('../../apps/mock-server/dist', mockTarball, installedMock);
  const { dependencies } = JSON.parse(await readFile(join(installedMock, 'package.json'), 'utf8'));
  const besideMock = Object.keys(dependencies).map((name) => [name, `../../apps/mock-server/node_modules/${name}`]);
  for (const [name = '', folder = ''] of [...Object.entries(besideClient), ...besideMock]) {
    const link = join(consumer, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(packageFolder, folder), link);
  }
  await cp(join(packageFolder, 'src/consumers'), consumer, { recursive: true });
}

async function install(staged: string, packed: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const args = ['pack', resolve(packageFolder, staged), '--json', '--silent', '--pack-destination', work];
  const [report]: { filename: string }[] = JSON.parse(execFileSync('npm', args).toString());
  await rename(join(work, report?.filename ?? ''), packed);
  execFileSync('tar', ['-xzf', packed, '-C', folder, '--strip-components=1']);
}
