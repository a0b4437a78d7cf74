import { listOperations, type OpenApiDocument, type OperationObject, resolveResponse } from '../openapi-document.ts';
import { allProperties, isFile, type SchemaObject, type Schemas } from '../schema-object.ts';

/** The parts of the document that the client is generated from, besides those that every generator reads. */
export interface ClientDocument extends OpenApiDocument {
  tags?: { name: string; description?: string }[];
  components: OpenApiDocument['components'] & { schemas: Schemas };
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  explode?: boolean;
  description?: string;
  example?: unknown;
  schema: SchemaObject;
}

export interface RateLimit {
  limit: number;
  per: string;
  scope: string;
}

export interface Pagination {
  items: string;
  cursors?: Record<string, string>;
  hasMore?: string;
  page?: string;
  size?: string;
}

/** A method of the client, as the document describes it. */
export interface ClientOperation {
  id: string;
  method: string;
  path: string;
  resource: string;
  /** The name of the client's method. */
  name: string;
  tag: string;
  summary: string;
  description: string;
  upstream: string;
  safety: string;
  rateLimits: RateLimit[];
  pagination?: Pagination | undefined;
  parameters: Parameter[];
  /** Request bodies by content type. */
  bodies: Record<string, SchemaObject>;
  /** Every documented status code. */
  statuses: number[];
  /** The distinct bodies of documented successes. */
  successes: SchemaObject[];
  /** Whether a success may have no body. */
  mayBeEmpty: boolean;
}

type DescribedOperation = OperationObject & {
  description?: string;
  'x-rate-limit'?: RateLimit[];
  'x-pagination'?: Pagination;
};

/** Every operation of the document, in document order. */
export function readOperations(document: OpenApiDocument): ClientOperation[] {
  return listOperations(document).map(({ method, path, operation }) => {
    // Lint has checked the shape of the extensions.
    const described = operation as DescribedOperation;
    return {
      id: operation.operationId,
      method,
      path,
      resource: operation['x-sdk'].resource,
      name: operation['x-sdk'].method,
      tag: operation.tags[0] ?? '',
      summary: operation.summary,
      description: described.description ?? '',
      upstream: operation['x-upstream'],
      safety: operation['x-safety'],
      rateLimits: described['x-rate-limit'] ?? [],
      pagination: described['x-pagination'],
      // The shared type knows fewer properties of a parameter.
      parameters: (operation.parameters ?? []) as Parameter[],
      bodies: contentSchemas(operation.requestBody?.content),
      ...readSuccesses(document, operation),
    };
  });
}

function readSuccesses(document: OpenApiDocument, { responses }: OperationObject) {
  const statuses = Object.keys(responses).map(Number);
  const resolved = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => resolveResponse(document, response));
  const bodies = resolved.flatMap(({ content }) => Object.values(contentSchemas(content)));
  const different = new Map(bodies.map((schema) => [JSON.stringify(schema), schema]));
  const mayBeEmpty = resolved.some((response) => response['x-may-be-empty'] || !response.content);
  return { statuses, successes: [...different.values()], mayBeEmpty };
}

function contentSchemas(content: Record<string, { schema: unknown }> = {}): Record<string, SchemaObject> {
  // Lint has checked that it is a schema.
  return Object.fromEntries(Object.entries(content).map(([type, media]) => [type, media.schema as SchemaObject]));
}

/** The file that an operation uploads, and its maximum size. */
export interface Upload {
  field: string;
  maxBytes: number;
}

/** The upload of an operation whose body is a form with one file of limited size. Undefined for any other. */
export function uploadOf({ bodies }: ClientOperation, schemas: Schemas): Upload | undefined {
  const [body, ...others] = Object.values(bodies);
  if (!body || others.length > 0) return undefined;
  const files = Object.entries(allProperties(schemas, body)).filter(([, schema]) => isFile(schema));
  const [[field, { maxLength: maxBytes }] = ['', {}]] = files;
  return files.length === 1 && maxBytes !== undefined ? { field, maxBytes } : undefined;
}
