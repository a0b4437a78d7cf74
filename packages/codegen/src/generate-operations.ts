import { banner } from './banner.ts';
import { type ListedOperation, listOperations, type OpenApiDocument, resolveResponse } from './openapi-document.ts';

/** The operation catalogue: what the document says about each operation, as typed data. */
export function generateOperations(document: OpenApiDocument): string {
  const entries = listOperations(document).map((listed) => {
    const text = JSON.stringify(describe(document, listed), null, 2).replaceAll('\n', '\n  ');
    return `  ${listed.operation.operationId}: ${text},`;
  });
  return [
    banner,
    "import type { Operation } from '../operation.ts';",
    '',
    '/** Every operation of the API by its operation id. */',
    'export const operations = {',
    ...entries,
    '} as const satisfies Record<string, Operation>;',
    '',
  ].join('\n');
}

function describe(document: OpenApiDocument, { method, path, operation }: ListedOperation) {
  const audit = operation['x-audit'];
  return {
    id: operation.operationId,
    method,
    path,
    tag: operation.tags[0],
    summary: operation.summary,
    sdk: operation['x-sdk'],
    safety: operation['x-safety'],
    audit: { class: audit.class, senders: audit.senders, recipients: audit.recipients },
    ...(operation['x-pagination'] ? { pagination: operation['x-pagination'] } : {}),
    parameters: (operation.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      type: parameter.schema.type,
      required: parameter.required ?? false,
      explode: parameter.explode ?? parameter.in === 'query',
    })),
    requestContentTypes: Object.keys(operation.requestBody?.content ?? {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        {
          contentTypes: Object.keys(resolveResponse(document, response).content ?? {}),
          source: operation['x-source'][status],
        },
      ]),
    ),
  };
}
