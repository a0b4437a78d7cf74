/** Writes the JSON schema of seed files, which editors read. A test compares it with the one that the mock checks. */
import { writeFile } from 'node:fs/promises';
import { seedFileSchema } from '../src/seed-file/seed-file-schema.ts';

await writeFile(new URL('../generated/seed-file.schema.json', import.meta.url), seedFileSchema());
