import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeStaleFiles, findStaleFiles } from './find-stale-files.ts';
import { generateFiles } from './generate-files.ts';

const usage = `Usage: node src/main.ts [--check] [--root FOLDER]

Writes every generated file of the repository at FOLDER (default: ../..). --check writes nothing, and fails if a file is
out of date.`;

const values = readOptions();
const root = resolve(values.root);
const files = await generateFiles(root);
const stale = await findStaleFiles(root, files);

if (values.check) check();
else await write();

function check(): void {
  const problems = describeStaleFiles(stale);
  if (problems.length === 0) {
    console.log(`${files.size} generated files are up to date.`);
    return;
  }
  for (const problem of problems) console.error(problem);
  console.error('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}

async function write(): Promise<void> {
  for (const file of stale.leftOver) await rm(join(root, file));
  for (const file of stale.outOfDate) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), files.get(file) ?? '');
  }
  console.log(`${stale.outOfDate.length} files written, ${stale.leftOver.length} removed, ${files.size} in all.`);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        root: { type: 'string', default: '../..' },
        help: { type: 'boolean', default: false },
      },
    });
    if (!values.help) return values;
    console.log(usage);
    process.exit();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}
