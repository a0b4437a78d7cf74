import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type OperationId, operations, type WebhookEvent } from '@doubletick-kit/contract';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

interface Document {
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Json>>;
  webhooks: Record<string, { post: { requestBody: { content: Record<string, Json> } } & Record<string, Json> }>;
  components: Record<string, Record<string, Json>>;
}

const file = fileURLToPath(import.meta.resolve('@doubletick-kit/openapi/doubletick.json'));
const document: Document = JSON.parse(readFileSync(file, 'utf8'));
const texts = new Map<string, string>();

/** The schema with this name, without following references. */
export function schemaOf(name: string): Json {
  return document.components.schemas?.[name] ?? null;
}

/** The description of a tag, on one line. */
export function tagTextOf(name: string): string {
  return document.tags.find((tag) => tag.name === name)?.description.replaceAll(/\s+/g, ' ') ?? '';
}

/** The descriptions of an operation or event, and of the parameters, responses and schemas that it uses, on one line. */
export function textOf(subject: OperationId | WebhookEvent): string {
  const known = texts.get(subject);
  if (known !== undefined) return known;
  const text = [...descriptions(nodeOf(subject), new Set())].join('\n').replaceAll(/\s+/g, ' ');
  texts.set(subject, text);
  return text;
}

/** The security of a delivery in the description. */
export function securityOf(event: WebhookEvent): Json {
  return document.webhooks[event]?.post.security ?? null;
}

/** The sources of the responses to a delivery, by status. */
export function sourceOfDelivery(event: WebhookEvent): Json {
  return document.webhooks[event]?.post['x-source'] ?? null;
}

/** The first example of an event's payload. */
export function payloadExampleOf(event: WebhookEvent): object {
  const media = document.webhooks[event]?.post.requestBody.content['application/json'];
  const { example, examples } = fields(media);
  const found = example ?? fields(Object.values(fields(examples))[0]).value;
  return fields(found);
}

function nodeOf(subject: OperationId | WebhookEvent): Json {
  const operation = Object.values(operations).find(({ id }) => id === subject);
  if (!operation) return document.webhooks[subject]?.post ?? null;
  return document.paths[operation.path]?.[operation.method.toLowerCase()] ?? null;
}

function* descriptions(node: Json, seen: Set<string>): Generator<string> {
  for (const [name, value] of Object.entries(fields(node))) {
    if (name === 'description' && typeof value === 'string') yield value;
    else if (name === '$ref' && typeof value === 'string') yield* referred(value, seen);
    else yield* descriptions(value, seen);
  }
}

function* referred(reference: string, seen: Set<string>): Generator<string> {
  if (seen.has(reference)) return;
  seen.add(reference);
  const [, , kind = '', name = ''] = reference.split('/');
  yield* descriptions(document.components[kind]?.[name] ?? null, seen);
}

/** The properties of an object or the items of a list; nothing of any other value. */
function fields(value: Json | undefined): { [name: string]: Json } {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
