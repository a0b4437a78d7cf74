import {
  type OperationId,
  type RequestParts,
  type Violation,
  validateRequest,
  validateResponse,
  validateWebhook,
  type WebhookEvent,
} from '@doubletick-kit/contract';
import {
  type Content,
  type DocumentedOperation,
  document,
  listOperations,
  type Media,
  type Parameter,
  resolveResponse,
  schemaAt,
} from './document.ts';
import { isObject, type Schema } from './schema.ts';

/** Something that the document describes with one schema: a component, or a part of the validated traffic. */
export interface Payload {
  title: string;
  kind: 'component' | 'form' | 'body' | 'query' | 'path' | 'response' | 'webhook';
  schema: Schema;
  /** The examples in the document. */
  examples: unknown[];
  /** The contract's validation; undefined for components, which are not validated on their own. */
  validate?: (value: unknown) => Promise<Violation[]>;
}

const json = 'application/json';

/** Everything in the document that has a schema. */
export const payloads: readonly Payload[] = [
  ...Object.entries(document.components.schemas).map(
    ([name, schema]): Payload => ({ title: `component ${name}`, kind: 'component', schema, examples: [] }),
  ),
  ...listOperations(document).flatMap((operation) => [
    ...bodiesOf(operation),
    ...parameterSetsOf(operation),
    ...responsesOf(operation),
  ]),
  ...Object.entries(document.webhooks).flatMap(([event, { post }]) => webhookOf(event, post.requestBody)),
];

/** What others send. The contract must survive anything in these parts. */
export const inbound = payloads.filter(({ kind }) => ['body', 'form', 'query', 'path', 'webhook'].includes(kind));

function bodiesOf(operation: DocumentedOperation): Payload[] {
  const id = idOf(operation);
  const others = exampleOf(operation);
  return Object.entries(operation.requestBody?.content ?? {}).map(([contentType, media]): Payload => {
    const examples = examplesOf(media);
    if (contentType === json) {
      const validate = (body: unknown) => validateRequest(id, { ...others, body });
      return { title: `body of ${id}`, kind: 'body', schema: media.schema, examples, validate };
    }
    const validate = (form: unknown) => validateRequest(id, { ...others, form });
    return { title: `form of ${id}`, kind: 'form', schema: withOpenFiles(media.schema), examples, validate };
  });
}

function parameterSetsOf(operation: DocumentedOperation): Payload[] {
  const id = idOf(operation);
  const others = exampleOf(operation);
  const validators = {
    query: (query: unknown) => validateRequest(id, { ...others, query }),
    path: (params: unknown) => validateRequest(id, { ...others, params }),
  };
  return (['query', 'path'] as const).flatMap((kind): Payload[] => {
    const parameters = operation.parameters?.filter((parameter) => parameter.in === kind) ?? [];
    if (parameters.length === 0) return [];
    const examples = [shownOf(parameters)];
    return [{ title: `${kind} of ${id}`, kind, schema: schemaOf(parameters), examples, validate: validators[kind] }];
  });
}

function responsesOf(operation: DocumentedOperation): Payload[] {
  const id = idOf(operation);
  return Object.entries(operation.responses).flatMap(([status, response]) =>
    jsonOf(resolveResponse(response)).map((shown): Payload => {
      const parts = { status: Number(status), contentType: json };
      const validate = (body: unknown) => validateResponse(id, { ...parts, body });
      return { title: `${status} of ${id}`, kind: 'response', ...shown, validate };
    }),
  );
}

function webhookOf(event: string, content: Content): Payload[] {
  // The event names of the catalogue are those of the document.
  const validate = (body: unknown) => validateWebhook(event as WebhookEvent, body);
  return jsonOf(content).map((shown) => ({ title: `webhook ${event}`, kind: 'webhook', ...shown, validate }));
}

/** A form schema that allows anything for a file. */
function withOpenFiles(schema: Schema): Schema {
  const named = typeof schema === 'object' && schema.$ref ? schemaAt(schema.$ref) : schema;
  return JSON.parse(JSON.stringify(named), (_, part) => (isObject(part) && 'contentMediaType' in part ? true : part));
}

/** The document's example of a complete request, in which one part is then replaced. */
function exampleOf({ parameters = [], requestBody = {} }: DocumentedOperation): RequestParts {
  const shown = (place: string) => shownOf(parameters.filter((parameter) => parameter.in === place));
  const body = jsonOf(requestBody)[0]?.examples[0];
  return { params: shown('path'), query: shown('query'), body };
}

function schemaOf(parameters: readonly Parameter[]): Schema {
  return {
    type: 'object',
    required: parameters.flatMap(({ name, required }) => (required ? [name] : [])),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  };
}

function shownOf(parameters: readonly Parameter[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
}

function jsonOf({ content = {} }: Content): Pick<Payload, 'schema' | 'examples'>[] {
  const media = content[json];
  return media ? [{ schema: media.schema, examples: examplesOf(media) }] : [];
}

function examplesOf(media: Media): unknown[] {
  const named = Object.values(media.examples ?? {}).map(({ value }) => value);
  return 'example' in media ? [media.example, ...named] : named;
}

function idOf({ operationId }: DocumentedOperation): OperationId {
  // The operation ids of the catalogue are those of the document.
  return operationId as OperationId;
}
