import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Schema } from './schema.ts';

/** A schema with examples of it. */
export interface Media {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

/** What may be sent, by content type. */
export interface Content {
  content?: Record<string, Media>;
}

/** One parameter of an operation. */
export interface Parameter extends Media {
  name: string;
  in: 'query' | 'path';
  required?: boolean;
}

/** The parts of an operation that hold schemas. */
export interface DocumentedOperation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content | { $ref: string }>;
}

interface OpenApiDocument {
  paths: Record<string, Record<string, DocumentedOperation>>;
  webhooks: Record<string, { post: { requestBody: Content } }>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Content> };
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** Every operation of a description. */
export function listOperations({ paths }: Pick<OpenApiDocument, 'paths'>): DocumentedOperation[] {
  return Object.values(paths).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) => (methods.includes(method) ? [operation] : [])),
  );
}

/** The description that `packages/contract` is compiled from. */
export const document: OpenApiDocument = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@doubletick-kit/openapi/doubletick.json')), 'utf8'),
);

/**
 * Follows a reference to a component.
 *
 * @throws Error when the document has no such schema.
 */
export function schemaAt(reference: string): Schema {
  const schema = document.components.schemas[reference.replace('#/components/schemas/', '')];
  if (schema === undefined) throw new Error(`The document has no ${reference}`);
  return schema;
}

/** A response, its reference followed. */
export function resolveResponse(response: Content | { $ref: string }): Content {
  if (!('$ref' in response)) return response;
  return document.components.responses[response.$ref.replace('#/components/responses/', '')] ?? {};
}
