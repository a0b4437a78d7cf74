/** Writes the fidelity report. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reportFile, writeReport } from './report.ts';

const path = join(import.meta.dirname, '../../../..', reportFile);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, writeReport());
console.log(`Wrote ${reportFile}.`);
