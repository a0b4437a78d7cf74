import { type GeneratedModule, generateData } from './generate-data.ts';
import {
  type ListedOperation,
  listOperations,
  type OpenApiDocument,
  type OperationObject,
  resolveResponse,
} from './openapi-document.ts';

/** The catalogue of operations: what the document says about each, as data with literal types. Undefined is left out. */
export function generateOperations(document: OpenApiDocument): GeneratedModule {
  const operations = Object.fromEntries(
    listOperations(document).map((listed) => [listed.operation.operationId, describe(document, listed)]),
  );
  return generateData('operations', 'Every operation of the API by its operation id.', operations);
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
        return [
          status,
          {
            contentTypes: Object.keys(response.content ?? {}),
            mayBeEmpty: response['x-may-be-empty'] || undefined,
            source: operation['x-source'][status],
          },
        ];
      }),
    ),
  };
}

function keyHeaders(document: OpenApiDocument, operation: OperationObject): string[] {
  const schemes = (operation.security ?? document.security).flatMap(Object.keys);
  return schemes.map((name) => (document.components.securitySchemes[name]?.name ?? name).toLowerCase());
}
