import { join } from 'node:path';
import { bundleDocument } from './bundle-document.ts';
import { generateClient } from './client/generate-client.ts';
import type { GeneratedModule } from './generate-data.ts';
import { generateOperations } from './generate-operations.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidators } from './generate-validators.ts';
import { generateWebhooks } from './generate-webhooks.ts';

const contract = 'packages/contract/src/generated';
const core = 'packages/core/src/generated';

/** Folders, relative to the repository, that hold nothing but generated files. */
export const generatedFolders = ['openapi/dist', contract, core];

/** Every generated file by its path relative to the repository. The same description gives the same text. */
export async function generateFiles(root: string): Promise<Map<string, string>> {
  const document = await bundleDocument(join(root, 'openapi/doubletick.yaml'));
  const bundle = `${JSON.stringify(document, null, 2)}\n`;
  const validators = await generateValidators(document);
  const client = generateClient(document);
  return new Map([
    ['openapi/dist/doubletick.json', bundle],
    [`${contract}/openapi.json`, bundle],
    [`${contract}/schema.ts`, await generateTypes(document)],
    ...asFiles('operations', generateOperations(document)),
    ...asFiles('webhooks', generateWebhooks(document)),
    ...[...validators].map(([name, text]): [string, string] => [`${contract}/validators/${name}`, text]),
    ...[...client].map(([name, text]): [string, string] => [`${core}/${name}`, text]),
  ]);
}

function asFiles(name: string, { code, declaration }: GeneratedModule): [string, string][] {
  return [
    [`${contract}/${name}.js`, code],
    [`${contract}/${name}.d.ts`, declaration],
  ];
}
