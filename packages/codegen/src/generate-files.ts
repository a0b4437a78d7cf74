import { join } from 'node:path';
import { bundleDocument } from './bundle-document.ts';
import { generateOperations } from './generate-operations.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidators } from './generate-validators.ts';

const contract = 'packages/contract/src/generated';

/** Folders, relative to the repository, that hold nothing but generated files. */
export const generatedFolders = ['openapi/dist', contract];

/** Every generated file by its path relative to the repository. The same description gives the same text. */
export async function generateFiles(root: string): Promise<Map<string, string>> {
  const document = await bundleDocument(join(root, 'openapi/doubletick.yaml'));
  const bundle = `${JSON.stringify(document, null, 2)}\n`;
  const validators = await generateValidators(document);
  return new Map([
    ['openapi/dist/doubletick.json', bundle],
    [`${contract}/openapi.json`, bundle],
    [`${contract}/schema.ts`, await generateTypes(document)],
    [`${contract}/operations.ts`, generateOperations(document)],
    ...[...validators].map(([name, text]): [string, string] => [`${contract}/validators/${name}`, text]),
  ]);
}
