import { document, listOperations, resolveResponse } from './document.ts';
import type { Schema } from './schema.ts';

/** A schema and its place. */
export interface PlacedSchema {
  pointer: string;
  schema: Schema;
}

/** Every schema in the document, including nested ones, without following references. */
export function schemasInDocument(): PlacedSchema[] {
  return [
    ...Object.entries(document.components.schemas).map(([name, schema]) => ({ pointer: name, schema })),
    ...listOperations(document).flatMap(({ operationId, parameters = [], requestBody, responses }) => [
      ...parameters.map(({ name, schema }) => ({ pointer: `${operationId}/${name}`, schema })),
      ...[requestBody ?? {}, ...Object.values(responses).map(resolveResponse)].flatMap(({ content = {} }) =>
        Object.values(content).map(({ schema }) => ({ pointer: operationId, schema })),
      ),
    ]),
    ...Object.entries(document.webhooks).flatMap(([event, { post }]) =>
      Object.values(post.requestBody.content ?? {}).map(({ schema }) => ({ pointer: event, schema })),
    ),
  ].flatMap(withInner);
}

function withInner(placed: PlacedSchema): PlacedSchema[] {
  const { pointer, schema } = placed;
  if (typeof schema === 'boolean') return [placed];
  const { allOf = [], anyOf = [], oneOf = [], not, items, additionalProperties } = schema;
  const inner = [
    ...[...allOf, ...anyOf, ...oneOf].map((branch, index): [string, Schema] => [`branch ${index}`, branch]),
    ...Object.entries({ ...schema.properties, ...schema.dependentSchemas }),
    ...Object.entries({ not, items, additionalProperties }),
  ];
  return [
    placed,
    ...inner.flatMap(([name, each]) =>
      each === undefined ? [] : withInner({ pointer: `${pointer}/${name}`, schema: each }),
    ),
  ];
}
