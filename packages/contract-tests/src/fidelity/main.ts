import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fidelityFiles } from './fidelity-files.ts';

const repository = join(import.meta.dirname, '../../../..');

for (const [file, text] of fidelityFiles()) {
  mkdirSync(dirname(join(repository, file)), { recursive: true });
  writeFileSync(join(repository, file), text);
  console.log(`written: ${file}`);
}
