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
  properties?: Record<string, unknown>;
  required?: string[];
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
}

function describe(document: OpenApiDocument, event: string, { summary, requestBody, ...webhook }: WebhookObject) {
  // Lint has checked that this is a schema; the document's type leaves schemas unknown.
  const schema = requestBody.content['application/json']?.schema as Schema;
  const { properties, required } = collect(document, schema);
  return { event, summary, source: webhook['x-payload-source'], properties: [...properties], required: [...required] };
}

/** The top-level properties that any branch of a schema has, and those that every branch requires. */
function collect(document: OpenApiDocument, schema: Schema): { properties: Set<string>; required: Set<string> } {
  const { $ref } = schema;
  // Lint has followed every reference; the document's type leaves schemas unknown.
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
