import type {
  Body,
  BodyExample,
  BodyMediaType,
  OperationDescription,
  OperationSummary,
  Parameter,
  RateLimit,
} from './operation.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Schema } from './schema.ts';

/** The part of the built OpenAPI document that is read here. */
export interface OpenApiDocument {
  readonly security: readonly Security[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: { readonly securitySchemes: Readonly<Record<string, { readonly name: string }>> };
}

type Security = Readonly<Record<string, unknown>>;

interface OpenApiOperation {
  readonly operationId: string;
  readonly 'x-upstream': string;
  readonly 'x-sdk': OperationDescription['client'];
  readonly 'x-rate-limit'?: readonly RateLimit[];
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly Security[];
  readonly parameters?: readonly OpenApiParameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, OpenApiContent>> };
  readonly responses: Readonly<Record<string, OpenApiResponse>>;
}

interface OpenApiParameter {
  readonly name: string;
  readonly in: Parameter['in'];
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface OpenApiContent {
  readonly schema: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly summary?: string; readonly value: unknown }>>;
}

interface OpenApiResponse {
  readonly description: string;
  readonly content?: Readonly<Record<string, OpenApiContent>>;
}

/** Every operation of the document with references resolved, in the document's order. */
export function describeOperations(document: OpenApiDocument): OperationDescription[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const resolved = resolveReferences(operation, document) as OpenApiOperation; // the same shape, filled in
      return {
        id: resolved.operationId,
        // Three operations are documented in a guide only: `guides/typing-indicator`.
        slug: resolved['x-upstream'].split('/').at(-1) ?? resolved['x-upstream'],
        method: method.toUpperCase() as OperationSummary['method'], // the document has no other methods
        path,
        tag: resolved.tags[0] ?? '',
        summary: resolved.summary,
        description: resolved.description ?? '',
        keyHeader: keyHeader(resolved.security ?? document.security, document),
        client: resolved['x-sdk'],
        limits: resolved['x-rate-limit'] ?? [],
        properties: propertiesOf(resolved).join(' '),
        parameters: (resolved.parameters ?? []).map(describeParameter),
        body: resolved.requestBody && describeBody(resolved.requestBody),
        responses: Object.entries(resolved.responses).map(([status, response]) => ({
          status,
          description: response.description,
          example: Object.values(response.content ?? {}).flatMap(examplesOf)[0]?.value,
        })),
      };
    }),
  );
}

/** What the list of operations needs. */
export function summarize(operation: OperationDescription): OperationSummary {
  const { id, slug, method, path, tag, summary, properties } = operation;
  return { id, slug, method, path, tag, summary, properties };
}

/** The names that a person types, without those within lists and objects. */
function propertiesOf({ parameters = [], requestBody }: OpenApiOperation): string[] {
  const schemas = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => [schema, ...(schema.allOf ?? [])]);
  const names = schemas.flatMap((schema) => Object.keys(schema.properties ?? {}));
  return [...new Set([...parameters.map(({ name }) => name), ...names])];
}

/** The first that the operation names; some accept a second one. */
function keyHeader(security: readonly Security[], { components }: OpenApiDocument): string {
  const scheme = Object.keys(security[0] ?? {})[0] ?? '';
  return components.securitySchemes[scheme]?.name ?? 'Authorization';
}

function describeParameter(parameter: OpenApiParameter): Parameter {
  return {
    name: parameter.name,
    in: parameter.in,
    isRequired: parameter.required ?? false,
    description: parameter.description ?? parameter.schema.description ?? '',
    schema: parameter.schema,
    example: parameter.example ?? parameter.schema.examples?.[0],
  };
}

function describeBody({ required, content }: NonNullable<OpenApiOperation['requestBody']>): Body {
  const contents = Object.entries(content).map(([mediaType, { schema }]) => ({
    mediaType: mediaType as BodyMediaType, // the document has no other media types
    schema,
  }));
  const examples = Object.entries(content).flatMap(([mediaType, one]) =>
    examplesOf(one).map((example): BodyExample => ({ ...example, mediaType: mediaType as BodyMediaType })),
  );
  return { isRequired: required ?? false, contents, examples };
}

function examplesOf({ example, examples }: OpenApiContent): Omit<BodyExample, 'mediaType'>[] {
  const named = Object.entries(examples ?? {}).map(([name, one]) => ({
    name,
    summary: one.summary ?? name,
    value: one.value,
  }));
  return example === undefined ? named : [{ name: 'example', summary: '', value: example }, ...named];
}
