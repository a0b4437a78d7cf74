import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedFolders, generateFiles, listFiles } from './generate-files.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: '../..' } },
});
const root = resolve(values.root);

const files = await generateFiles(root);
const present = (
  await Promise.all(
    generatedFolders.map(async (folder) => (await listFiles(join(root, folder))).map((file) => `${folder}/${file}`)),
  )
).flat();
const superfluous = present.filter((file) => !files.has(file));
const different: string[] = [];
for (const [file, text] of files) {
  const current = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (current !== text) different.push(file);
}

if (values.check) {
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
