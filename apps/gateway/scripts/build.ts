/** Stages the published package in dist/. */
import { cp, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stageApp } from '../../../scripts/packaging/stage-app.ts';

const packageFolder = resolve(import.meta.dirname, '..');
await stageApp({
  packageFolder,
  commands: { 'doubletick-gateway': 'main', 'doubletick-gateway-admin': 'cli' },
  threads: ['journal/journal-worker', 'audit/search-worker', 'audit/verify/verify-worker'],
  plugins: [
    {
      // Messages name the commands as this repository runs them; the package has its own.
      name: 'name-packed-commands',
      setup({ onLoad }) {
        onLoad({ filter: /\/apps\/gateway\/src\/.+\.ts$/ }, async ({ path }) => {
          const source = await readFile(path, 'utf8');
          const contents = source
            .replaceAll('npm run gateway:start', 'doubletick-gateway')
            .replaceAll('npm run gateway --', 'doubletick-gateway-admin')
            .replaceAll(/new URL\('\.\/([a-z]+-worker)\.ts', import\.meta\.url\)/g, threadUrl);
          return { contents, loader: 'ts' };
        });
      },
    },
  ],
});

// As it is: outsiders read it before they trust it.
await cp(join(packageFolder, 'verify'), join(packageFolder, 'dist/verify'), { recursive: true });

/** Where the bundle has a thread: beside the entry points, whatever chunk starts it. */
function threadUrl(_: string, name: string): string {
  return `new URL(import.meta.url.includes('/chunks/') ? '../${name}.js' : './${name}.js', import.meta.url)`;
}
