import { basename } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build, type Plugin } from 'esbuild';
import { banner } from './banner.ts';
import { listOperations, type OpenApiDocument, type OperationObject, resolveResponse } from './openapi-document.ts';
import { withoutAnnotations } from './without-annotations.ts';

const documentId = 'doubletick:schemas';

/**
 * Compiles the schemas of every operation ahead of time: one module per operation, with what several share in chunks,
 * and an index that names them. The result needs neither Ajv nor `eval`.
 */
export async function generateValidators(document: OpenApiDocument): Promise<Map<string, string>> {
  const ids = listOperations(document).map(({ operation }) => operation.operationId);
  const sources = new Map(
    listOperations(document).map(({ operation }) => [operation.operationId, compile(document, operation)]),
  );
  return new Map([
    ...(await bundleModules(sources)),
    ...ids.map((id): [string, string] => [`${id}.d.ts`, `${banner}\nexport * from '../../validator-module.ts';\n`]),
    ['index.ts', indexModule(ids)],
  ]);
}

function compile(document: OpenApiDocument, operation: OperationObject): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
    formats: { phone: true },
  });
  addFormats.default(ajv, ['date-time', 'uri', 'uuid']);
  ajv.addSchema(forAjv({ $id: documentId, $defs: document.components.schemas }));
  const exported: Record<string, string> = {};
  for (const [name, schema] of Object.entries(namedSchemas(document, operation))) {
    const id = `doubletick:${operation.operationId}/${name}`;
    ajv.addSchema(forAjv({ $id: id, ...schema }));
    exported[name] = id;
  }
  // Ajv's standalone module is CommonJS whose default export is the function itself.
  return (standaloneCode as unknown as typeof standaloneCode.default)(ajv, exported);
}

/** The schemas that one operation needs, under the names its module exports. */
function namedSchemas(document: OpenApiDocument, operation: OperationObject): Record<string, object> {
  const schemas: Record<string, object> = {};
  const body = operation.requestBody?.content['application/json'];
  if (body) schemas.body = body.schema as object;
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  if (query.length > 0) {
    schemas.query = {
      type: 'object',
      required: query.filter((parameter) => parameter.required).map((parameter) => parameter.name),
      properties: Object.fromEntries(query.map((parameter) => [parameter.name, parameter.schema])),
    };
  }
  for (const [status, response] of Object.entries(operation.responses)) {
    const media = resolveResponse(document, response).content?.['application/json'];
    if (media) schemas[`response${status}`] = media.schema as object;
  }
  return schemas;
}

/** A schema as Ajv compiles it: references point at the schemas it knows, and texts for people are gone. */
function forAjv(schema: object): object {
  const text = JSON.stringify(withoutAnnotations(schema));
  return JSON.parse(text.replaceAll('"#/components/schemas/', `"${documentId}#/$defs/`));
}

async function bundleModules(sources: Map<string, string>): Promise<[string, string][]> {
  const { outputFiles } = await build({
    entryPoints: [...sources.keys()].map((id) => `operation:${id}`),
    plugins: [fromMemory(sources)],
    entryNames: '[name]',
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minifySyntax: true,
    write: false,
    banner: { js: banner },
  });
  return outputFiles.map((file) => [basename(file.path).replace('operation_', ''), file.text]);
}

function fromMemory(sources: Map<string, string>): Plugin {
  return {
    name: 'operations-from-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^operation:/ }, ({ path }) => ({
        path: path.replace('operation:', ''),
        namespace: 'operation',
      }));
      onLoad({ filter: /.*/, namespace: 'operation' }, ({ path }) => ({
        contents: sources.get(path) ?? '',
        resolveDir: import.meta.dirname,
      }));
    },
  };
}

function indexModule(ids: string[]): string {
  return [
    banner,
    "import type { OperationId } from '../../operation.ts';",
    "import type { ValidatorModule } from '../../validator-module.ts';",
    ...ids.map((id) => `import * as ${id} from './${id}.js';`),
    '',
    'export const validators: Record<OperationId, ValidatorModule> = {',
    ...ids.map((id) => `  ${id},`),
    '};',
    '',
  ].join('\n');
}
