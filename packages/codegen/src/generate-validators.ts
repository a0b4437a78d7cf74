import { banner } from './banner.ts';
import { bundleModules } from './bundle-modules.ts';
import { compileModule, type NamedSchemas } from './compile-module.ts';
import { listOperations, type OpenApiDocument, type OperationObject, resolveResponse } from './openapi-document.ts';

/**
 * Compiles the validators ahead of time: one module per operation and per webhook event, chunks for what several share,
 * and an index that loads each on demand. The result needs neither Ajv nor `eval`.
 */
export async function generateValidators(document: OpenApiDocument): Promise<Map<string, string>> {
  const operations = new Map(listOperations(document).map(({ operation }) => [operation.operationId, operation]));
  const events = new Map(Object.entries(document.webhooks ?? {}));
  const schemas = new Map<string, NamedSchemas>([
    ...[...operations].map(([id, operation]) => [id, schemasOf(document, operation)] as const),
    ...[...events].map(([event, { post }]) => [event, { payload: jsonSchema(post.requestBody) }] as const),
  ]);
  const sources = new Map([...schemas].map(([name, named]) => [name, compileModule(document, named)]));
  return new Map([
    ...(await bundleModules(sources)),
    ...[...sources.keys()].map((name): [string, string] => [`${name}.d.ts`, declaration]),
    ['index.js', indexModule([...operations.keys()], [...events.keys()])],
    ['index.d.ts', indexDeclaration],
  ]);
}

const declaration = `${banner}\nexport * from '../../validator-module.ts';\n`;

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

function indexModule(operations: string[], events: string[]): string {
  const loaders = (names: string[]) => names.map((name) => `  ${name}: () => import('./${name}.js'),`);
  return [
    banner,
    'export const operationModules = {',
    ...loaders(operations),
    '};',
    '',
    'export const webhookModules = {',
    ...loaders(events),
    '};',
    '',
  ].join('\n');
}

const indexDeclaration = `${banner}
import type { OperationId } from '../../operation.ts';
import type { ValidatorModule, WebhookModule } from '../../validator-module.ts';
import type { WebhookEvent } from '../../webhook.ts';

export declare const operationModules: Record<OperationId, () => Promise<ValidatorModule>>;
export declare const webhookModules: Record<WebhookEvent, () => Promise<WebhookModule>>;
`;
