/** Stages the published package in dist/. */
import { cp, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { stageApp } from '../../../scripts/packaging/stage-app.ts';
import { packagesInBundle } from '../../../scripts/packaging/third-party-notices.ts';
import { findScalarScript } from '../src/http/docs/scalar-script.ts';

const packageFolder = resolve(import.meta.dirname, '..');
const scalar = join(packageFolder, 'node_modules/@scalar/api-reference');
const pages = resolve(packageFolder, '../console/dist');
const scalarScript = fileURLToPath(findScalarScript());

/** The package carries the script of the reference: the package that it is from brings 200 others. */
const carryScalarScript: Plugin = {
  name: 'carry-scalar-script',
  setup({ onLoad }) {
    // The reference is imported on demand, so that this module is part of a chunk, one folder below the script.
    onLoad({ filter: /\/http\/docs\/scalar-script\.ts$/ }, () => ({
      contents: `export const findScalarScript = () => new URL('../scalar.js', import.meta.url);`,
    }));
  },
};

/** The package carries the pages, so that it does without what they are built from. */
const carryPages: Plugin = {
  name: 'carry-pages',
  setup({ onLoad }) {
    onLoad({ filter: /\/http\/pages\/pages-folder\.ts$/ }, () => ({
      contents: `export const pagesFolder = new URL('../pages/', import.meta.url);`,
    }));
  },
};

/** Texts of the repository that are outside of the package go into the module that reads them. */
const carryTexts: Plugin = {
  name: 'carry-texts',
  setup({ onLoad }) {
    onLoad({ filter: /\/http\/docs\/texts\.ts$/ }, async () => {
      const read = async (file: string) => JSON.stringify(await readFile(join(packageFolder, '../..', file), 'utf8'));
      const [llms, guide] = await Promise.all([read('llms.txt'), read('docs/guides/mock-server.md')]);
      return { contents: `export const texts = { llms: async () => ${llms}, guide: async () => ${guide} };` };
    });
  },
};

const packagesInPages = (JSON.parse(await readFile(join(pages, 'packages.json'), 'utf8')) as string[]) // as the build wrote it
  .map((folder) => ({ folder: join(packageFolder, '../..', folder) }));

await stageApp({
  packageFolder,
  commands: { 'doubletick-mock': 'main' },
  carries: ['@scalar/api-reference'],
  plugins: [carryScalarScript, carryPages, carryTexts],
  notices: [...packagesInBundle(scalar, `${scalarScript}.map`), ...packagesInPages],
});
await cp(scalarScript, join(packageFolder, 'dist/scalar.js'));
await cp(join(packageFolder, 'generated/seed-file.schema.json'), join(packageFolder, 'dist/seed-file.schema.json'));
await cp(join(pages, 'index.html'), join(packageFolder, 'dist/pages/index.html'));
await cp(join(pages, 'assets'), join(packageFolder, 'dist/pages/assets'), { recursive: true });
