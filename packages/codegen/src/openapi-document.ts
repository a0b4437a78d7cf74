/** The parts of an OpenAPI 3.1 document that generation reads. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, OperationObject>>;
  webhooks?: Record<string, { post: WebhookObject }>;
  security: Record<string, string[]>[];
  components: {
    schemas: Record<string, unknown>;
    responses?: Record<string, ResponseObject>;
    securitySchemes: Record<string, { name: string }>;
  };
}

export interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  parameters?: ParameterObject[];
  security?: Record<string, string[]>[];
  requestBody?: { required?: boolean; content: Record<string, MediaTypeObject> };
  responses: Record<string, ResponseObject | Reference>;
  'x-upstream': string;
  'x-sdk': { resource: string; method: string };
  'x-safety': string;
  'x-audit': { class: string; senders: string[]; recipients: string[]; cost?: string };
  'x-rate-limit'?: unknown[];
  'x-pagination'?: unknown;
  'x-source': Record<string, string>;
}

export interface ParameterObject {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema: { type?: string };
}

/** An event that the service sends. */
export interface WebhookObject {
  operationId: string;
  summary: string;
  requestBody: { content: Record<string, MediaTypeObject> };
  'x-payload-source': string;
}

export interface ResponseObject {
  content?: Record<string, MediaTypeObject>;
  'x-may-be-empty'?: boolean;
}

interface MediaTypeObject {
  schema: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Reference {
  $ref: string;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** An operation with its method (upper case) and path. */
export interface ListedOperation {
  method: string;
  path: string;
  operation: OperationObject;
}

/** Every operation of the document, in document order. */
export function listOperations(document: OpenApiDocument): ListedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/**
 * Follows the reference of a response to its definition.
 *
 * @throws Error if the document has no such response.
 */
export function resolveResponse(document: OpenApiDocument, response: ResponseObject | Reference): ResponseObject {
  if (!('$ref' in response)) return response;
  const name = response.$ref.replace('#/components/responses/', '');
  const resolved = document.components.responses?.[name];
  if (!resolved) throw new Error(`${response.$ref} does not exist`);
  return resolved;
}
