import { type GeneratedModule, generateData } from './generate-data.ts';
import type { OpenApiDocument, WebhookObject } from './openapi-document.ts';

/** The catalogue of webhooks: what the document says about each event, as data with literal types. */
export function generateWebhooks(document: OpenApiDocument): GeneratedModule {
  const webhooks = Object.fromEntries(
    Object.entries(document.webhooks ?? {}).map(([event, { post }]) => [event, describe(document, event, post)]),
  );
  return generateData('webhooks', 'Every event that the service sends, by its name.', webhooks);
}

interface Schema {
  $ref?: string;
  properties?: Record<string, unknown>;
  required?: string[];
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
}

function describe(document: OpenApiDocument, event: string, { summary, requestBody, ...webhook }: WebhookObject) {
  const schema = requestBody.content['application/json']?.schema as Schema;
  const { properties, required } = collect(document, schema);
  return { event, summary, source: webhook['x-payload-source'], properties: [...properties], required: [...required] };
}

/** The top-level properties of a schema, over all its branches, and those that every branch requires. */
function collect(document: OpenApiDocument, schema: Schema): { properties: Set<string>; required: Set<string> } {
  const { $ref } = schema;
  if ($ref) return collect(document, document.components.schemas[$ref.split('/').at(-1) ?? ''] as Schema);
  const properties = new Set(Object.keys(schema.properties ?? {}));
  const required = new Set(schema.required ?? []);
  for (const part of schema.allOf ?? []) {
    const inner = collect(document, part);
    for (const name of inner.properties) properties.add(name);
    for (const name of inner.required) required.add(name);
  }
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((branch) => collect(document, branch));
  for (const { properties: names } of branches) for (const name of names) properties.add(name);
  const [first, ...others] = branches;
  for (const name of first?.required ?? []) {
    if (others.every((branch) => branch.required.has(name))) required.add(name);
  }
  return { properties, required };
}
