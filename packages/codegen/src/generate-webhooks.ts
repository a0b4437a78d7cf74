import { constantModule, type GeneratedModule } from './generated-module.ts';
import type { OpenApiDocument, WebhookObject } from './openapi-document.ts';

/** The webhook catalogue: what the document says about each event, as data with literal types. */
export function generateWebhooks(document: OpenApiDocument): GeneratedModule {
  const webhooks = Object.fromEntries(
    Object.entries(document.webhooks ?? {}).map(([event, { post }]) => [event, describe(document, event, post)]),
  );
  return constantModule({ name: 'webhooks', description: 'Every webhook event by its name.', value: webhooks });
}

/** The first example of every event. */
export function generateWebhookExamples({ webhooks = {} }: OpenApiDocument): GeneratedModule {
  const examples = Object.entries(webhooks).map(([event, { post }]) => {
    const [example] = Object.values(post.requestBody.content['application/json']?.examples ?? {});
    return [event, example?.value];
  });
  return constantModule({
    name: 'webhookExamples',
    description: "The document's first example of every event.",
    value: Object.fromEntries(examples),
    type: {
      imports: ["import type { WebhookEvent } from '../webhooks/webhook.ts';"],
      text: 'Readonly<Record<WebhookEvent, unknown>>',
    },
  });
}

interface Schema {
  $ref?: string;
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
}

function describe(document: OpenApiDocument, event: string, { summary, requestBody, ...webhook }: WebhookObject) {
  // Lint has checked that this is a schema; the document's type leaves schemas unknown.
  const schema = requestBody.content['application/json']?.schema as Schema;
  const { properties, required } = collect(document, schema);
  const parts = partsOf(document, schema);
  const name = nameIn(parts);
  const kinds = kindsOf(document, parts);
  return {
    event,
    summary,
    source: webhook['x-payload-source'],
    properties: [...properties],
    required: [...required],
    ...(name && { name }),
    ...(kinds && { kinds }),
  };
}

/** A schema without references, and all parts that apply to every payload. */
function partsOf(document: OpenApiDocument, schema: Schema): Schema[] {
  const resolved = resolve(document, schema);
  return [resolved, ...(resolved.allOf ?? []).flatMap((part) => partsOf(document, part))];
}

function resolve(document: OpenApiDocument, schema: Schema): Schema {
  const { $ref } = schema;
  // Lint has followed every reference; the document's type leaves schemas unknown.
  return $ref ? resolve(document, document.components.schemas[$ref.split('/').at(-1) ?? ''] as Schema) : schema;
}

/** The property that names the event, and its value. */
function nameIn(parts: readonly Schema[]) {
  for (const property of ['event', 'eventType', 'type']) {
    for (const { properties = {} } of parts) {
      const value = properties[property]?.const;
      if (typeof value === 'string') return { property, value };
    }
  }
  return undefined;
}

/** The property that distinguishes kinds of payloads, or of messages in them, and its documented values. */
function kindsOf(document: OpenApiDocument, parts: readonly Schema[]) {
  const members = parts.flatMap(({ properties = {} }) => Object.entries(properties));
  const places: [pointer: string, schema: Schema][] = [
    ...parts.map((part): [string, Schema] => ['', part]),
    ...members.map(([name, schema]): [string, Schema] => [`/${name}`, resolve(document, schema)]),
  ];
  for (const [pointer, { discriminator }] of places) {
    if (discriminator)
      return { pointer, property: discriminator.propertyName, values: Object.keys(discriminator.mapping) };
  }
  return undefined;
}

/** The top-level properties that any branch of a schema has, and those that every branch requires. */
function collect(document: OpenApiDocument, schema: Schema): { properties: Set<string>; required: Set<string> } {
  if (schema.$ref) return collect(document, resolve(document, schema));
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
