import { join } from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import { generateClient } from './client/generate-client.ts';
import { generateLlms } from './generate-llms.ts';
import { generateOperations, generateRoutes } from './generate-operations.ts';
import { generateRequestFields } from './generate-request-fields.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidators } from './generate-validators.ts';
import { generateWebhookExamples, generateWebhooks } from './generate-webhooks.ts';
import type { GeneratedModule } from './generated-module.ts';
import type { OpenApiDocument } from './openapi-document.ts';

const contract = 'packages/contract/src/generated';
const core = 'packages/core/src/generated';

/** Folders, relative to the repository, that contain only generated files. */
export const generatedFolders = ['openapi/dist', contract, core];

/** Every generated file by its path relative to the repository. The same description gives the same files. */
export async function generateFiles(root: string): Promise<Map<string, string>> {
  const document = await bundleDocument(join(root, 'openapi/doubletick.yaml'));
  const bundled = `${JSON.stringify(document, null, 2)}\n`;
  const validators = await generateValidators(document);
  const client = generateClient(document);
  return new Map([
    ['openapi/dist/doubletick.json', bundled],
    [`${contract}/schema.ts`, await generateTypes(document)],
    ...asFiles('operations', generateOperations(document)),
    ...asFiles('routes', generateRoutes(document)),
    ...asFiles('request-fields', generateRequestFields(document)),
    ...asFiles('webhooks', generateWebhooks(document)),
    ...asFiles('webhook-examples', generateWebhookExamples(document)),
    ...[...validators].map(([name, text]): [string, string] => [`${contract}/${name}`, text]),
    ...[...client].map(([name, text]): [string, string] => [`${core}/${name}`, text]),
    ['llms.txt', await generateLlms(document, root)],
  ]);
}

function asFiles(name: string, { code, declaration }: GeneratedModule): [string, string][] {
  return [
    [`${contract}/${name}.js`, code],
    [`${contract}/${name}.d.ts`, declaration],
  ];
}

/**
 * Bundles the OpenAPI description into one document that has only local references.
 *
 * @throws Error naming the first file or reference that cannot be resolved.
 */
async function bundleDocument(entry: string): Promise<OpenApiDocument> {
  const { bundle: result, problems } = await bundle({ ref: entry, config: await createConfig({}) });
  const problem = problems[0];
  if (problem) throw new Error(`${entry}: ${problem.message}`);
  // The bundler types its output as unknown; lint has already checked that it is an OpenAPI document.
  return result.parsed as OpenApiDocument;
}
