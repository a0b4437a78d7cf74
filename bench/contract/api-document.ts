import { readFile } from 'node:fs/promises';

/** The parts of the bundled document that the peers use. */
export interface ApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, ApiOperation>>;
  components: { schemas: Record<string, object>; responses: Record<string, ApiResponse> };
}

export interface ApiOperation {
  operationId: string;
  /** The client method of the operation. */
  'x-sdk': { resource: string; method: string };
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, ApiResponse | { $ref: string }>;
}

interface ApiResponse {
  content?: Record<string, { schema: object }>;
}

/** An operation with its validated parts: JSON only, as in the contract. */
export interface ListedOperation {
  method: string;
  path: string;
  operation: ApiOperation;
  body: object | undefined;
  /** Schema by status; undefined for a response that is not JSON. */
  responses: Map<number, object | undefined>;
}

export async function readDocument(url: string): Promise<ApiDocument> {
  return JSON.parse(await readFile(new URL(url), 'utf8'));
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

export function listOperations(document: ApiDocument): ListedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({
        method,
        path,
        operation,
        body: operation.requestBody?.content['application/json']?.schema,
        responses: new Map(
          Object.entries(operation.responses).map(([status, response]) => [
            Number(status),
            resolve(document, response).content?.['application/json']?.schema,
          ]),
        ),
      })),
  );
}

function resolve(document: ApiDocument, response: ApiResponse | { $ref: string }): ApiResponse {
  if (!('$ref' in response)) return response;
  return document.components.responses[response.$ref.replace('#/components/responses/', '')] ?? {};
}
