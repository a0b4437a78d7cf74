import { banner } from './banner.ts';
import { bundleModules } from './bundle-modules.ts';
import { compileModule, type NamedSchemas } from './compile-module.ts';
import { listOperations, type OpenApiDocument, type OperationObject, resolveResponse } from './openapi-document.ts';

/**
 * Compiles every schema ahead of time: one module per operation and per webhook event, with shared parts in chunks. Two
 * maps load the modules on demand; they are separate so that a package can contain the webhooks alone. The result needs
 * neither Ajv nor `eval`.
 */
export async function generateValidators(document: OpenApiDocument): Promise<Map<string, string>> {
  const operations = new Map(listOperations(document).map(({ operation }) => [operation.operationId, operation]));
  const events = new Map(Object.entries(document.webhooks ?? {}));
  const schemas = new Map<string, NamedSchemas>([
    ...[...operations].map(([id, operation]) => [id, schemasOf(document, operation)] as const),
    ...[...events].map(([event, { post }]) => [event, { payload: jsonSchema(post.requestBody) }] as const),
  ]);
  const sources = new Map([...schemas].map(([name, named]) => [name, compileModule(document, named)]));
  const modules = await bundleModules(sources);
  return new Map([
    ...modules.map(([file, text]): [string, string] => [`validators/${file}`, text]),
    ...loaders(operationLoaders, [...operations.keys()]),
    ...loaders(webhookLoaders, [...events.keys()]),
  ]);
}

/** The schemas of one operation, by the names that its module exports. */
function schemasOf(document: OpenApiDocument, operation: OperationObject): NamedSchemas {
  const schemas: NamedSchemas = {};
  if (operation.requestBody?.content['application/json']) schemas.body = jsonSchema(operation.requestBody);
  const form = operation.requestBody?.content['multipart/form-data'];
  if (form) schemas.form = form.schema as object;
  for (const place of ['query', 'path'] as const) {
    const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === place);
    if (parameters.length === 0) continue;
    schemas[place] = {
      type: 'object',
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    };
  }
  for (const [status, reference] of Object.entries(operation.responses)) {
    const response = resolveResponse(document, reference);
    if (response.content?.['application/json']) schemas[`response${status}`] = jsonSchema(response);
  }
  return schemas;
}

function jsonSchema({ content = {} }: { content?: Record<string, { schema: unknown }> }): object {
  const schema = content['application/json']?.schema;
  if (typeof schema !== 'object' || schema === null) throw new Error('JSON content without a schema');
  return schema;
}

/** A map from names to functions that load the validators of each on first use. */
function loaders(map: LoaderMap, names: string[]): [file: string, text: string][] {
  const lines = names.map((name) => `  ${name}: () => import('./validators/${name}.js'),`);
  const code = [banner, `export const ${map.name} = {`, ...lines, '};', ''].join('\n');
  const declaration = `${banner}
import type { ${map.key} } from '${map.keyFile}';
import type { ${map.module} } from '../validator-module.ts';

/** ${map.description} */
export declare const ${map.name}: Readonly<Record<${map.key}, () => Promise<${map.module}>>>;
`;
  return [
    [`${map.file}.js`, code],
    [`${map.file}.d.ts`, declaration],
  ];
}

interface LoaderMap {
  file: string;
  name: string;
  description: string;
  key: string;
  keyFile: string;
  module: string;
}

const operationLoaders: LoaderMap = {
  file: 'operation-validators',
  name: 'operationValidators',
  description: 'Loads the compiled schemas of an operation.',
  key: 'OperationId',
  keyFile: '../operation.ts',
  module: 'ValidatorModule',
};

const webhookLoaders: LoaderMap = {
  file: 'webhook-validators',
  name: 'webhookValidators',
  description: 'Loads the compiled schema of an event.',
  key: 'WebhookEvent',
  keyFile: '../webhooks/webhook.ts',
  module: 'WebhookModule',
};
