import { constantModule, type GeneratedModule } from './generated-module.ts';
import {
  type ListedOperation,
  listOperations,
  type OpenApiDocument,
  type OperationObject,
  resolveResponse,
} from './openapi-document.ts';

/** The operation catalogue: what the document says about each operation, as data with literal types. */
export function generateOperations(document: OpenApiDocument): GeneratedModule {
  const operations = Object.fromEntries(
    listOperations(document).map((listed) => [listed.operation.operationId, describe(document, listed)]),
  );
  return constantModule({
    name: 'operations',
    description: 'Every operation of the API by its operation id.',
    value: operations,
  });
}

/** The route of every operation: the part of the catalogue that it takes to read a request. */
export function generateRoutes(document: OpenApiDocument): GeneratedModule {
  const routes = listOperations(document).map(({ method, path, operation }) => {
    const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
    const query = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema.type ?? 'string']));
    return [operation.operationId, { id: operation.operationId, method, path, query }] as const;
  });
  const { code, declaration } = constantModule({
    name: 'routes',
    description: 'The route of every operation by its operation id.',
    value: Object.fromEntries(routes),
    type: {
      imports: ["import type { OperationId, OperationRoute } from '../operation.ts';"],
      text: 'Readonly<Record<OperationId, OperationRoute>>',
    },
  });
  return { code: `${code.slice(0, code.indexOf('export const'))}${writeRoutes(routes)}`, declaration };
}

type Route = { id: string; method: string; path: string; query: Record<string, unknown> };

/** A line for each route, which is a third smaller in a bundle than their JSON. A query parameter is a string by default. */
function writeRoutes(routes: readonly (readonly [string, Route])[]): string {
  const lines = routes.map(([id, { method, path, query }]) => {
    const names = Object.entries(query).map(([name, type]) => (type === 'string' ? name : `${name}:${type}`));
    return [id, method, path, ...names].join(' ');
  });
  return `export const routes = /* @__PURE__ */ Object.fromEntries(\`${lines.join('\n')}\`.split('\\n').map(line => {
  const [id, method, path, ...names] = line.split(' ');
  return [id, { id, method, path, query: Object.fromEntries(names.map(name => (name + ':string').split(':'))) }];
}));\n`;
}

function describe(document: OpenApiDocument, { method, path, operation }: ListedOperation) {
  return {
    id: operation.operationId,
    method,
    path,
    tag: operation.tags[0],
    summary: operation.summary,
    upstream: operation['x-upstream'],
    sdk: operation['x-sdk'],
    safety: operation['x-safety'],
    audit: operation['x-audit'],
    rateLimits: operation['x-rate-limit'] ?? [],
    // JSON leaves out what is undefined.
    pagination: operation['x-pagination'],
    keyHeaders: keyHeaders(document, operation),
    parameters: (operation.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      type: parameter.schema.type ?? 'string',
      required: parameter.required ?? false,
      explode: parameter.explode ?? parameter.in === 'query',
    })),
    requestContentTypes: Object.keys(operation.requestBody?.content ?? {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, reference]) => {
        const response = resolveResponse(document, reference);
        const contentTypes = Object.keys(response.content ?? {});
        const mayBeEmpty = response['x-may-be-empty'];
        return [status, { contentTypes, mayBeEmpty, source: operation['x-source'][status] }];
      }),
    ),
  };
}

function keyHeaders(document: OpenApiDocument, operation: OperationObject): string[] {
  const schemes = (operation.security ?? document.security).flatMap(Object.keys);
  return schemes.map((name) => (document.components.securitySchemes[name]?.name ?? name).toLowerCase());
}
