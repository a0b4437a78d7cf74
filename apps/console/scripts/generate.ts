/** Writes the types of the control API from its document. `--check` writes nothing, and fails if they are out of date. */
import { readFile, writeFile } from 'node:fs/promises';
import { documentTypes } from '@doubletick-kit/codegen/document-types';
import { createMock } from '@doubletick-kit/mock-server';

const file = new URL('../src/generated/control-schema.ts', import.meta.url);
const document: unknown = await (await createMock().fetch('http://mock/__mock/openapi.json')).json();
const types = await documentTypes(document);

if (!process.argv.includes('--check')) await writeFile(file, types);
else if ((await readFile(file, 'utf8')) !== types) {
  console.error('src/generated/control-schema.ts is out of date. Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
