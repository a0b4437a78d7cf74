import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleDocument } from './bundle-document.ts';
import { generateOperations } from './generate-operations.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidators } from './generate-validators.ts';
import { listFiles } from './list-files.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const generatedFolder = 'packages/contract/src/generated';

const document = await bundleDocument(join(root, 'openapi/doubletick.yaml'));
const bundle = `${JSON.stringify(document, null, 2)}\n`;
const files = new Map([
  ['openapi/dist/doubletick.json', bundle],
  [`${generatedFolder}/openapi.json`, bundle],
  [`${generatedFolder}/schema.ts`, await generateTypes(document)],
  [`${generatedFolder}/operations.ts`, generateOperations(document)],
]);
for (const [name, text] of await generateValidators(document)) files.set(`${generatedFolder}/validators/${name}`, text);

const present = [
  ...(await listFiles(join(root, generatedFolder))).map((file) => `${generatedFolder}/${file}`),
  ...(await listFiles(join(root, 'openapi/dist'))).map((file) => `openapi/dist/${file}`),
];
const superfluous = present.filter((file) => !files.has(file));
const different: string[] = [];
for (const [file, text] of files) {
  const current = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (current !== text) different.push(file);
}

if (process.argv.includes('--check')) {
  for (const file of different) console.error(`out of date: ${file}`);
  for (const file of superfluous) console.error(`not generated any more: ${file}`);
  if (different.length + superfluous.length > 0) {
    console.error('Run `npm run generate` and commit the result.');
    process.exitCode = 1;
  } else {
    console.log(`${files.size} generated files are up to date.`);
  }
} else {
  for (const file of superfluous) await rm(join(root, file));
  for (const file of different) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), files.get(file) ?? '');
  }
  console.log(`${different.length} files written, ${superfluous.length} removed, ${files.size} in all.`);
}
